/**
 * Fetches the page anew when something changed, and puts the new text in the place of the old, so
 * that what was chosen, opened and scrolled to stays; and asks viag to open a line in an editor.
 */
export const liveScript = `
let version = page.dataset.version;
// As it came, before anything was done to it.
let shown = document.querySelector('main').outerHTML;

async function refresh() {
  const response = await fetch(location.href, { cache: 'no-store' });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = next.querySelector('main');
  if (!main) return;
  version = next.documentElement.dataset.version;
  document.title = next.title;
  const header = document.querySelector('header');
  const above = next.querySelector('header');
  if (above.outerHTML !== header.outerHTML) header.replaceWith(above);
  page.dataset.refreshed = version;
  // Another page may have changed; what someone is reading stays where it is.
  if (main.outerHTML === shown) return;
  shown = main.outerHTML;
  const open = [...document.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = document.activeElement?.id;
  const { scrollX, scrollY } = window;
  for (const id of open) main.querySelector('#' + id)?.setAttribute('open', '');
  document.querySelector('main').replaceWith(main);
  dress();
  window.scrollTo(scrollX, scrollY);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

if (version !== undefined) {
  let events;
  let running = Promise.resolve();
  const hear = ({ data }) => {
    if (!page.classList.contains('stopped') && data === version) return;
    page.classList.remove('stopped');
    say.textContent = '';
    running = running.then(() => (data === version ? undefined : refresh())).catch(() => {});
  };
  const missed = () => {
    page.classList.add('stopped');
    say.textContent = say.dataset.stopped;
  };
  // A browser has six connections to one server, for all its tabs together. What changed meanwhile
  // is told when a tab comes back.
  const attend = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource(page.dataset.root + 'events');
    events.onmessage = hear;
    events.onerror = missed;
  };
  attend();
  document.addEventListener('visibilitychange', attend);
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', ({ persisted }) => persisted && attend());
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
