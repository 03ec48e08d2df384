import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { articleText, configText, type Folder, makeFolder, sound } from './workspace.ts';

const next = 'Bekijk ze in je browser: dist/social/open.html\n';

async function png(width: number, height: number): Promise<Uint8Array> {
  const create = { width, height, channels: 3, background: '#17365c' } as const;
  return sharp({ create }).png().toBuffer();
}

function sizes({ list, path }: Folder): readonly string[] {
  return list('dist/social')
    .filter((name) => /\.(?:png|jpg)$/.test(name))
    .map((name) => {
      const { width, height } = imageSize(readFileSync(path(`dist/social/${name}`)));
      return `${name} ${width}x${height}`;
    });
}

function postsIn(folder: Folder): readonly { readonly picture?: object }[] {
  const { posts } = JSON.parse(folder.read('dist/social/posts.json')) as {
    posts: readonly { picture?: object }[];
  };
  return posts;
}

describe('the picture', () => {
  const pictured = articleText({ title: 'Kaart', more: 'image: kaart.png\nalt: Een kaart\n' });

  test('is the article’s own, cut to size, with its alt text', async () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-13-kaart.md': pictured,
      'articles/kaart.png': await png(2000, 1500),
    });
    const args = ['export', 'social', 'kaart', '--network', 'x', '--portrait'];
    const { code, stderr } = viag(args, { cwd: folder.root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: next });
    expect(sizes(folder)).toEqual([
      'kaart/picture-portrait.jpg 1080x1350',
      'kaart/picture.jpg 1200x630',
    ]);
    expect(folder.read('dist/social/kaart/alt.txt')).toBe('Een kaart\n');
    expect(postsIn(folder).map(({ picture }) => picture)).toEqual([
      { path: 'kaart/picture.jpg', alt: 'Een kaart', width: 1200, height: 630 },
    ]);
    expect(folder.read('dist/social/open.html')).toContain(
      '<img src="kaart/picture.jpg" alt="Een kaart" width="1200" height="630"',
    );
  });

  test('without an alt text has none made up for it', async () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-13-kaart.md': articleText({ title: 'Kaart', more: 'image: kaart.png\n' }),
      'articles/kaart.png': await png(1200, 630),
    });
    const args = ['export', 'social', 'kaart', '--network', 'x', '--allow', 'invalid'];
    expect(viag(args, { cwd: folder.root }).code).toBe(0);
    expect(folder.list('dist/social/kaart')).toEqual(['picture.jpg', 'x.txt']);
    expect(folder.read('dist/social/open.html')).toContain('Deze afbeelding heeft geen alt-tekst.');
  });

  test('is else a card that says what the article is', () => {
    const folder = makeFolder(sound);
    viag(['export', 'social', 'bio', '--network', 'x', '--portrait'], { cwd: folder.root });
    expect(sizes(folder)).toEqual(['bio/card-portrait.png 1080x1350', 'bio/card.png 1200x630']);
    expect(folder.read('dist/social/bio/alt.txt')).toBe(
      'Titelkaart van VIAG: ‘Van BIG naar BIO’. Nieuws, 6 december 2018.\n',
    );
  });

  test.each([
    ['is te klein voor sociale media', 'kaart.png', 300, []],
    ['is niet te lezen', 'kaart.png', undefined, []],
    ['is er niet', 'weg.png', 1200, ['--allow', 'invalid']],
    ['staat niet in de werkmap', 'https://www.viag.nl/kaart.png', 1200, []],
  ])('%s: a card goes along, and viag says why', async (reason, image, width, flags) => {
    const article = articleText({ title: 'Kaart', more: `image: ${image}\nalt: Een kaart\n` });
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-13-kaart.md': article,
      'articles/kaart.png': width === undefined ? 'geen beeld' : await png(width, width),
    });
    const args = ['export', 'social', 'kaart', '--network', 'x', ...flags];
    const { code, stderr } = viag(args, { cwd: folder.root });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `let op: De afbeelding bij articles/2018-12-13-kaart.md ${reason}. Er gaat een titelkaart mee.\n${next}`,
    });
    expect(sizes(folder)).toEqual(['kaart/card.png 1200x630']);
  });

  test('what the fonts cannot draw is said', () => {
    const article = articleText({ title: 'Hallo 日本' });
    const folder = makeFolder({ ...sound, 'articles/2018-12-13-kaart.md': article });
    const { stderr } = viag(['export', 'social', 'kaart'], { cwd: folder.root });
    expect(stderr).toBe(
      `let op: Op de titelkaart bij articles/2018-12-13-kaart.md ontbreekt wat viag niet kan tekenen: 日 本\n${next}`,
    );
  });
});

describe('--cards', () => {
  test('makes cards alone', () => {
    const folder = makeFolder(sound);
    const args = ['export', 'social', '--cards', '--issue', '2018-12'];
    const { code, stdout, stderr } = viag(args, { cwd: folder.root });
    expect({ code, stdout: stdout.replace(/\d+\.\d KB/g, '… KB'), stderr }).toEqual({
      code: 0,
      stdout: `2 titelkaarten: dist/social/
  smart-city/ (2 bestanden)  … KB
  bio/ (2 bestanden)         … KB
  manifest.json               … KB
`,
      stderr: '',
    });
    expect(folder.list('dist/social')).toEqual([
      'bio/alt.txt',
      'bio/card.png',
      'manifest.json',
      'smart-city/alt.txt',
      'smart-city/card.png',
    ]);
  });

  test('--json and --dry-run', () => {
    const folder = makeFolder(sound);
    const args = ['export', 'social', '--cards', 'bio', '--dry-run'];
    const { stdout } = viag([...args, '--json'], { cwd: folder.root });
    expect(JSON.parse(stdout)).toMatchObject({
      out: 'dist/social',
      warnings: [],
      cards: [{ slug: 'bio', path: 'bio/card.png', width: 1200, height: 630 }],
    });
    expect(viag(args, { cwd: folder.root }).stdout).toContain(
      'Er zou 1 titelkaart komen: dist/social/\n',
    );
    expect(folder.has('dist')).toBe(false);
  });

  test('has no flags of posts', () => {
    const { root } = makeFolder(sound);
    const args = ['export', 'social', '--cards', '--network', 'x'];
    expect(viag(args, { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'fout: Met --cards maak je alleen titelkaarten; --network hoort bij berichten.\n  Laat een van de twee weg.\n',
    });
  });
});

describe('the settings of cards', () => {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z" fill="#fff"/></svg>';
  const withCards = (cards: string) => ({
    ...sound,
    'viag.config.yaml': `${configText}social:\n  cards: ${cards}\n`,
    'logo.svg': logo,
  });
  const card = (files: Readonly<Record<string, string>>) => {
    const folder = makeFolder(files);
    const { code } = viag(['export', 'social', '--cards', 'bio'], { cwd: folder.root });
    return { code, png: readFileSync(folder.path('dist/social/bio/card.png')) };
  };

  test('colours and a logo change the card', () => {
    const plain = card(sound);
    const dark = card(withCards("{background: '#000000'}"));
    const marked = card(withCards('{logo: {path: logo.svg, position: top-left}}'));
    expect([plain.code, dark.code, marked.code]).toEqual([0, 0, 0]);
    expect(plain.png.equals(dark.png)).toBe(false);
    expect(plain.png.equals(marked.png)).toBe(false);
    expect(card(sound).png.equals(plain.png)).toBe(true);
  });

  test.each([
    [
      "{background: '#ffffff', title: '#eeeeee'}",
      'De titel (#eeeeee) is slecht te lezen op #ffffff: het contrast is 1,1, en dat moet minstens 4,5 zijn.',
      'Kies voor de kaarten kleuren die verder uit elkaar liggen.',
    ],
    [
      '{logo: {path: weg.svg}}',
      'Het logo weg.svg is er niet, of het is groter dan 20 MB.',
      'Zet het in de werkmap, of pas `social.cards.logo.path` aan in viag.config.yaml.',
    ],
    [
      '{logo: {path: viag.config.yaml}}',
      'Het logo viag.config.yaml is niet te lezen.',
      'Gebruik een PNG, JPEG, WebP of SVG.',
    ],
  ])('%s will not do', (cards, message, help) => {
    const { root } = makeFolder(withCards(cards));
    expect(viag(['export', 'social', 'bio'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: ${message}\n  ${help}\n`,
    });
  });
});

test('the page knows the house’s Mastodon server', () => {
  const social = 'social:\n  networks: [mastodon]\n  mastodon: social.overheid.nl\n';
  const folder = makeFolder({ ...sound, 'viag.config.yaml': configText + social });
  viag(['export', 'social', 'bio'], { cwd: folder.root });
  const page = folder.read('dist/social/open.html');
  expect(page).toContain('href="https://social.overheid.nl/share?text=');
  expect(page).not.toContain('id="server"');
});
