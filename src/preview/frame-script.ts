/** Shows the newsletter in other widths and colours, with pictures and without. */
export const frameScript = `
const chosen = new Map();

dressing.push(() => {
  const form = document.querySelector('.choices');
  if (!form) return;
  const show = () => {
    const { width, colours, pictures } = Object.fromEntries(new FormData(form));
    for (const figure of document.querySelectorAll('.mail')) {
      figure.hidden = width !== '' && figure.dataset.width !== width;
      const frame = figure.querySelector('iframe');
      const source = 'mail-' + colours + pictures + '.html?' + form.dataset.mark;
      if (frame.getAttribute('src') !== source) frame.src = source;
      figure.dataset.colours = colours;
    }
  };
  for (const input of form.elements) {
    if (chosen.has(input.name)) input.checked = chosen.get(input.name) === input.value;
  }
  form.addEventListener('change', ({ target }) => {
    chosen.set(target.name, target.value);
    show();
  });
  show();
});
`;
