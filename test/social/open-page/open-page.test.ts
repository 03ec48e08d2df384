import { expect, test } from 'vitest';
import { renderOpenPage } from '../../../src/social/open-page/open-page.ts';
import { hostile, linkedin, thread, tooLong, warned } from '../posts.ts';

const picture = {
  src: 'verwerkingsregister/linkedin.png',
  alt: 'Een "kaart"',
  width: 1200,
  height: 630,
};

test.each(['nl', 'en'] as const)('the page with posts, %s', async (lang) => {
  const posts = [
    { post: linkedin, picture },
    { post: thread, picture: { ...picture, alt: '' } },
    { post: { ...linkedin, network: 'facebook', networkName: 'Facebook' } },
    { post: warned },
    { post: tooLong },
    { post: hostile },
  ];
  const html = renderOpenPage(posts, { lang, site: 'VIAG' });
  await expect(html).toMatchFileSnapshot(`fixtures/open-${lang}.html`);
});

test('does not ask for a Mastodon server that it knows', () => {
  const html = renderOpenPage([{ post: warned }], {
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
