/** Has the buttons copy their text, and say so. Without it they stay hidden. */
export const copyScript = `
const say = document.querySelector('[role=status]');
for (const hidden of document.querySelectorAll('[data-script]')) hidden.hidden = false;

let later;
function announce(message) {
  clearTimeout(later);
  // Emptied first, or a screen reader keeps silent at the second copy.
  say.textContent = '';
  later = setTimeout(() => {
    say.textContent = message;
    later = setTimeout(() => (say.textContent = ''), 4000);
  }, 50);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A browser that takes a page from disk for unsafe has only the old way.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-text]');
  if (!button) return;
  const done = await copy(button.dataset.text);
  button.focus();
  button.classList.toggle('done', done);
  announce(say.dataset[done ? 'copied' : 'failed']);
});
`;

/**
 * Copies, and points the Mastodon links at a server. Without it the page still shows everything;
 * its buttons and its field stay hidden.
 */
export const pageScript = `
'use strict';${copyScript}
const server = document.querySelector('#server');
server?.addEventListener('input', () => {
  const host = server.value.trim().replace(/^https?:\\/\\//, '').replace(/\\/.*$/, '');
  const valid = /^[a-z0-9.-]+\\.[a-z]{2,}$/i.test(host);
  for (const link of document.querySelectorAll('a[data-path]')) {
    link.hidden = !valid;
    if (valid) link.href = 'https://' + host + link.dataset.path;
  }
});
`;
