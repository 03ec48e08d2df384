/** Narrows the list of articles to what was chosen; the address of the page remembers it. */
export const filterScript = `
const names = ['search', 'state', 'category', 'author', 'month', 'tag'];

function fits(row, name, wanted) {
  if (wanted === '') return true;
  if (name !== 'search') return row.dataset[name].split('\\n').includes(wanted);
  const { href } = row.querySelector('a');
  const own = [row.textContent, row.dataset.tag, href].join(' ').toLowerCase();
  return wanted.toLowerCase().split(/\\s+/).every((word) => own.includes(word));
}

function narrow(form) {
  const wanted = names.map((name) => [name, form.elements[name]?.value.trim() ?? '']);
  const rows = document.querySelectorAll('.desk > li');
  let shown = 0;
  for (const row of rows) {
    row.hidden = !wanted.every(([name, value]) => fits(row, name, value));
    if (!row.hidden) shown += 1;
  }
  const told = document.querySelector('#shown');
  const text = shown === rows.length ? told.dataset.all : told.dataset.shown.replace('#', shown);
  if (told.textContent !== text) told.textContent = text;
  document.querySelector('#none').hidden = shown > 0;
  const query = new URLSearchParams(wanted.filter(([, value]) => value !== '')).toString();
  try {
    history.replaceState(null, '', query === '' ? location.pathname : '?' + query);
  } catch {
    // A browser may not want that of a page from disk.
  }
}

dressing.push(() => {
  const form = document.querySelector('.filters');
  if (!form) return;
  const given = new URLSearchParams(location.search);
  for (const name of names) {
    if (form.elements[name] && given.has(name)) form.elements[name].value = given.get(name);
  }
  form.addEventListener('input', () => narrow(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are emptied after this event.
  form.addEventListener('reset', () => setTimeout(() => narrow(form)));
  narrow(form);
});
`;
