import { expect, test } from 'vitest';
import { renderOpenPage } from '../../../src/social/open-page/open-page.ts';
import { hostile, linkedin, thread, tooLong, warned } from '../posts.ts';

const picture = {
  path: 'verwerkingsregister/linkedin.png',
  alt: 'Een "kaart"',
  width: 1200,
  height: 630,
};

test.each(['nl', 'en'] as const)('the page with posts, %s', async (lang) => {
  const posts = [
    { ...linkedin, picture },
    { ...thread, picture: { ...picture, alt: '' } },
    { ...linkedin, network: 'facebook', networkName: 'Facebook' },
    warned,
    tooLong,
    hostile,
  ];
  const html = renderOpenPage(posts, { lang, site: 'VIAG' });
  await expect(html).toMatchFileSnapshot(`fixtures/open-${lang}.html`);
});

test('does not ask for a Mastodon server that it knows', () => {
  const html = renderOpenPage([warned], {
    lang: 'nl',
    site: 'VIAG',
    mastodon: 'mastodon.nl',
  });
  expect(html).not.toContain('id="server"');
  expect(html).toContain('href="https://mastodon.nl/share?text=Wat%20doe%20je');
});

test('is a page also without posts', () => {
  expect(renderOpenPage([], { lang: 'nl', site: 'VIAG' })).toContain('<main>\n\n</main>');
});
