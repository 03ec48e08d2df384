/**
 * Fetches the page anew when something changed, and puts the new text in the place of the old, so
 * that what was chosen, opened and scrolled to stays; and asks viag to open a line in an editor.
 */
export const liveScript = `
let version = page.dataset.version;

async function refresh() {
  const response = await fetch(location.href, { cache: 'no-store' });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = next.querySelector('main');
  if (!main) return;
  const open = [...document.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = document.activeElement?.id;
  const { scrollX, scrollY } = window;
  for (const id of open) main.querySelector('#' + id)?.setAttribute('open', '');
  document.title = next.title;
  document.querySelector('header').replaceWith(next.querySelector('header'));
  document.querySelector('main').replaceWith(main);
  version = next.documentElement.dataset.version;
  dress();
  window.scrollTo(scrollX, scrollY);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  page.dataset.refreshed = version;
}

if (version !== undefined) {
  const events = new EventSource(page.dataset.root + 'events');
  let running = Promise.resolve();
  events.onmessage = ({ data }) => {
    if (!page.classList.contains('stopped') && data === version) return;
    page.classList.remove('stopped');
    say.textContent = '';
    running = running.then(() => (data === version ? undefined : refresh())).catch(() => {});
  };
  events.onerror = () => {
    page.classList.add('stopped');
    say.textContent = say.dataset.stopped;
  };
  // Such a connection keeps a page from being kept for the way back.
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-open]');
  if (!button) return;
  const { open: path, line } = button.dataset;
  const query = new URLSearchParams({ path, line });
  fetch(page.dataset.root + 'open?' + query, { method: 'POST' })
    .then(({ ok }) => ok || announce(say.dataset.unopened))
    .catch(() => {});
});
`;
