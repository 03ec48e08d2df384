import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/export-social.ts';
import { defaultConfig } from '../../src/config/defaults.ts';
import { UserError, WriteError } from '../../src/model/user-error.ts';
import { postsFileSchema } from '../../src/social/posts-file.ts';
import { fonts } from '../social/cards/fonts.ts';
import { type ContextSetup, flags, memoryContext, memoryIo } from './memory-io.ts';

const article = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\nauthor: Redactie VIAG\ndate: ${date}\ncategory: Nieuws\n${more}---\n\nEen zin die dit artikel helemaal draagt.\n`;

const archive = {
  '/work/viag.config.yaml': '',
  '/work/articles/2018-11-29-woo.md': article('De Woo in de praktijk', '2018-11-29'),
  '/work/articles/2018-12-06-bio.md': article('Van BIG naar BIO', '2018-12-06', 'tags: [bio]\n'),
  '/work/articles/2018-12-12-stad/index.md': article('Slimme steden', '2018-12-12'),
  '/work/articles/2018-12-13-concept.md': article('Nog niet af', '2018-12-13', 'draft: true\n'),
  '/work/articles/2018-12-31-straks.md': article('Tot straks', '2018-12-31'),
  '/work/newsletters/2018-12.md':
    '---\ntitle: December\ndate: 2018-12-14\narticles: [bio, woo]\n---\n',
};

const packageFiles = Object.fromEntries(
  fonts.map(({ file, bytes }) => [fileURLToPath(new URL(`../../${file}`, import.meta.url)), bytes]),
);

async function exported(
  args: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
  context: ContextSetup = {},
  files: Readonly<Record<string, string>> = archive,
) {
  const memory = memoryIo({ files: { ...files, ...packageFiles } });
  const result = await run(args, flags(values), memoryContext(memory.io, context)).then(
    (code): unknown => code,
    (error: unknown) => error,
  );
  const written = [...memory.files].filter(([path]) => !(path in files || path in packageFiles));
  const out = memory.out();
  return { result, written: new Map(written), out, err: memory.err(), headline: headlineOf(out) };
}

const isPost = (path: string) => /\/(?!alt)[\w-]+\.txt$/.test(path);

/** The line above the list of files. */
function headlineOf(text: string): string | undefined {
  return text
    .trimEnd()
    .split('\n')
    .findLast((line) => !line.startsWith('  '));
}

test('with nothing asked for, the newest article that may be shown', async () => {
  const { result, written, out, err } = await exported([]);
  expect({ result, err }).toEqual({
    result: 0,
    err: 'Bekijk ze in je browser: dist/social/open.html\n',
  });
  expect([...written.keys()]).toEqual([
    '/work/dist/social/posts.json',
    '/work/dist/social/stad/linkedin.txt',
    '/work/dist/social/stad/x.txt',
    '/work/dist/social/stad/card.png',
    '/work/dist/social/stad/alt.txt',
    '/work/dist/social/open.html',
    '/work/dist/social/manifest.json',
  ]);
  expect(written.get('/work/dist/social/stad/x.txt')).toBe(
    'Slimme steden\n\nEen zin die dit artikel helemaal draagt.\n\nhttps://www.viag.nl/nieuws/2018/12/12/stad\n',
  );
  expect(
    out.replace(/ +\d+\.\d KB/g, '  … KB'),
  ).toBe(`╭─ LinkedIn · Slimme steden ──────────────────────────────────────── 110/3000 ─╮
│ Slimme steden                                                                │
│                                                                              │
│ Een zin die dit artikel helemaal draagt.                                     │
│                                                                              │
│ Lees meer: https://www.viag.nl/nieuws/2018/12/12/stad                        │
╰──────────────────────────────────────────────────────────────────────────────╯

╭─ X · Slimme steden ───────────────────────────────────────────────── 80/280 ─╮
│ Slimme steden                                                                │
│                                                                              │
│ Een zin die dit artikel helemaal draagt.                                     │
│                                                                              │
│ https://www.viag.nl/nieuws/2018/12/12/stad                                   │
╰──────────────────────────────────────────────────────────────────────────────╯

2 berichten over 1 artikel: dist/social/
  posts.json  … KB
  stad/ (4 bestanden)  … KB
  open.html  … KB
  manifest.json  … KB
`);
});

describe('which articles', () => {
  test.each([
    [['bio'], {}, ['bio']],
    [['articles/2018-12-06-bio.md', 'woo'], {}, ['bio', 'woo']],
    [['articles/2018-12-12-stad'], {}, ['stad']],
    [['2018-12-12-stad'], {}, ['stad']],
    [[], { issue: '2018-12' }, ['bio', 'woo']],
    [[], { issue: 'newsletters/2018-12.md' }, ['bio', 'woo']],
    [[], { month: '2018-11' }, ['woo']],
    [[], { from: '2018-12-01', to: '2018-12-10' }, ['bio']],
    [[], { latest: '2' }, ['stad', 'bio']],
    [['concept'], { allow: ['draft'] }, ['concept']],
  ])('%j %j', async (args, values, slugs) => {
    const { written } = await exported(args, { ...values, network: ['x'] });
    const texts = [...written.keys()].filter(isPost);
    expect(texts).toEqual(slugs.map((slug) => `/work/dist/social/${slug}/x.txt`));
  });

  test.each([
    [['bio'], { latest: '1' }, 'Kies één manier'],
    [[], { issue: '2018-12', month: '2018-12' }, 'Kies één manier'],
    [['boi'], {}, 'Er is geen artikel ‘boi’.'],
    [['articles/nergens.md'], {}, 'Er is geen artikel ‘articles/nergens.md’.'],
    [[], { issue: '2018-11' }, 'De nieuwsbrief ‘2018-11’ is er niet.'],
    [[], { month: '2017-01' }, 'Er zijn geen artikelen die mee kunnen.'],
    [[], { network: ['instagram'] }, 'Het netwerk ‘instagram’ kent viag niet.'],
  ])('not %j %j', async (args, values, message) => {
    const { result, written } = await exported(args, values);
    expect(result).toBeInstanceOf(UserError);
    expect(String(result)).toContain(message);
    expect(written.size).toBe(0);
  });

  test('one that was named but is not ready is refused, and nothing is written', async () => {
    const { result, written, out, err } = await exported(['bio', 'concept', 'straks']);
    expect({ result, out, written: written.size }).toEqual({ result: 1, out: '', written: 0 });
    expect(err).toBe(`Er zijn geen berichten gemaakt: 2 artikelen kunnen zo niet mee.
  articles/2018-12-13-concept.md is nog een concept
  articles/2018-12-31-straks.md heeft een datum in de toekomst
Herstel dit, of neem het toch mee met: --allow draft --allow future
`);
  });

  test('two of one slug would write over each other', async () => {
    const twins = {
      ...archive,
      '/work/articles/2018-12-07-bio.md': article('Weer een BIO', '2018-12-07'),
    };
    const month = { month: '2018-12', allow: ['invalid'] };
    const { result } = await exported([], month, {}, twins);
    expect(String(result)).toContain('Meer artikelen heten ‘bio’.');
  });
});

describe('which networks', () => {
  test.each([
    [['x,mastodon'], 'x mastodon'],
    [['twitter', 'bluesky, x'], 'x bluesky'],
    [[], 'linkedin x'],
  ])('%j', async (network, ids) => {
    const { written } = await exported(['bio'], { network });
    const texts = [...written.keys()].filter(isPost);
    expect(texts.map((path) => path.replace(/^.*\/|\.txt$/g, '')).join(' ')).toBe(ids);
  });
});

test('posts.json is what its schema says, whatever is in it', async () => {
  const own =
    'social:\n  x: Te lang\n  mastodon: Een reclame\n  warning: Reclame\nimage: x.png\nalt: X\n';
  const files = {
    ...archive,
    '/work/articles/2018-12-12-stad/index.md': article('Slimme steden', '2018-12-12', own),
  };
  const all = { network: ['linkedin,x,mastodon,bluesky,threads,facebook'], allow: ['invalid'] };
  const { written } = await exported(['stad'], { ...all, thread: true }, {}, files);
  const text = String(written.get('/work/dist/social/posts.json'));
  const { posts } = v.parse(postsFileSchema, JSON.parse(text));
  expect(posts.map(({ network, origin, warning }) => [network, origin, warning])).toEqual([
    ['linkedin', 'composed', undefined],
    ['x', 'own', undefined],
    ['mastodon', 'own', 'Reclame'],
    ['bluesky', 'composed', undefined],
    ['threads', 'composed', undefined],
    ['facebook', 'composed', undefined],
  ]);
});

test('a post without a link, or too long, is remarked on', async () => {
  const own = `social:\n  x: ${'Woord '.repeat(50)}\n`;
  const files = {
    ...archive,
    '/work/articles/2018-12-12-stad/index.md': article('Slimme steden', '2018-12-12', own),
  };
  const values = { network: ['x'], allow: ['invalid'] };
  const { result, err } = await exported(['stad'], values, {}, files);
  expect({ result, err }).toEqual({
    result: 0,
    err: `let op: Het bericht voor X over ‘stad’ is te lang: 299/280.
let op: In het bericht voor X over ‘stad’ staat geen link.
Bekijk ze in je browser: dist/social/open.html
`,
  });
  const refused = await exported(['stad'], { network: ['x'] }, {}, files);
  expect(refused.result).toBe(1);
  expect(refused.err).toContain('heeft een fout: Op X telt dit 299 tekens; er passen er 280,');
  const card = await exported(['stad'], { cards: true }, {}, files);
  expect([card.result, card.err]).toEqual([0, '']);
  expect(card.headline).toBe('1 titelkaart: dist/social/');
});

test('--dry-run writes nothing and says the same; --json is one document', async () => {
  const dry = await exported(['bio'], { dryRun: true });
  const done = await exported(['bio']);
  expect(dry.written.size).toBe(0);
  expect(dry.headline).toBe('Er zouden 2 berichten komen over 1 artikel: dist/social/');
  expect(dry.out.replace('Er zouden 2 berichten komen', '2 berichten')).toBe(done.out);
  const json = await exported(['bio'], { json: true });
  const { out, files, warnings, posts } = JSON.parse(json.out) as Readonly<Record<string, unknown>>;
  expect({ out, warnings }).toEqual({ out: 'dist/social', warnings: [] });
  expect(files).toMatchObject([
    { path: 'posts.json' },
    { path: 'bio/linkedin.txt' },
    { path: 'bio/x.txt' },
    { path: 'bio/card.png' },
    { path: 'bio/alt.txt' },
    { path: 'open.html' },
    { path: 'manifest.json' },
  ]);
  expect({ version: 1, posts }).toEqual(
    JSON.parse(String(json.written.get('/work/dist/social/posts.json'))),
  );
});

test('a thread has a file for every part', async () => {
  const own = `social:\n  x: ${'Een zin van negen woorden die er niet toe doet. '.repeat(8)}\n`;
  const files = {
    ...archive,
    '/work/articles/2018-12-12-stad/index.md': article('Slimme steden', '2018-12-12', own),
  };
  const values = { network: ['x'], allow: ['invalid'], thread: true };
  const { written } = await exported(['stad'], values, {}, files);
  expect([...written.keys()].filter(isPost)).toEqual([
    '/work/dist/social/stad/x-1.txt',
    '/work/dist/social/stad/x-2.txt',
  ]);
});

test('--quiet shows the result alone, --out goes elsewhere but never among the articles', async () => {
  const { out } = await exported(['bio'], { out: 'dist/los' }, { quiet: true });
  expect(out).toBe('2 berichten over 1 artikel: dist/los/\n');
  expect((await exported(['bio'], { out: 'articles/x' })).result).toBeInstanceOf(WriteError);
});

test('in English', async () => {
  const { headline } = await exported(['bio'], { network: ['x'] }, { lang: 'en' });
  expect(headline).toBe('1 post about 1 article: dist/social/');
});

test.each([
  ['boi', 'Bedoel je ‘bio’?'],
  ['wo', 'Bedoel je ‘woo’?'],
  ['Sta', 'Bedoel je ‘stad’?'],
  ['x', 'Hoort ‘x’ bij --network? Schrijf dan geen spatie achter de komma: --network linkedin,x'],
  ['t', 'Geef een bestand of een slug: de bestandsnaam zonder datum en zonder .md.'],
])('a name that is no article, but nearly: %s', async (name, help) => {
  const { result } = await exported([name]);
  expect(result).toEqual(new UserError(`Er is geen artikel ‘${name}’.`, help));
});

describe('a tag that is too long for a hashtag', () => {
  const long = 'informatie voor alle gemeenten';
  const files = (tags: string, more = '') => ({
    '/work/viag.config.yaml': '',
    '/work/articles/2018-12-06-bio.md': article(
      'Van BIG naar BIO',
      '2018-12-06',
      `tags: [${tags}]\n${more}`,
    ),
    '/work/articles/2018-11-29-woo.md': article('De Woo in de praktijk', '2018-11-29'),
  });
  const said = (tag: string, slugs: string) =>
    `let op: Het trefwoord ‘${tag}’ is te lang voor een hashtag en ontbreekt in de berichten over ${slugs}. Een hashtag telt hooguit 3 woorden en 30 letters: kies een korter trefwoord, of zet de hashtag zelf in \`social.text\`.\n`;
  const next = 'Bekijk ze in je browser: dist/social/open.html\n';

  test('is named once, whatever the number of networks', async () => {
    const { err, written } = await exported(['bio'], {}, {}, files(`${long}, bio`));
    expect(err).toBe(`${said(long, '‘bio’')}${next}`);
    expect(written.get('/work/dist/social/bio/x.txt')).toMatch(/\n\n#BIO\n$/);
  });

  test('and once for all articles when it is a fixed hashtag', async () => {
    const hashtags = ['informatiebeveiligingsdienstgemeenten'];
    const config = { social: { ...defaultConfig.social, hashtags } };
    const { err } = await exported(['bio', 'woo'], {}, { config }, files('bio'));
    expect(err).toBe(`${said('informatiebeveiligingsdienstgemeenten', '‘bio’, ‘woo’')}${next}`);
  });

  test.each([
    ['behind as many hashtags as fit', `een, twee, drie, ${long}`, ''],
    [
      'of an article with its own texts',
      long,
      'social:\n  x: Zie https://viag.nl\n  linkedin: Zie https://viag.nl\n',
    ],
    ['of an article that has hashtags in its text', long, "social:\n  text: 'Lees #BIO'\n"],
    ['of digits, which no network takes', '2018', ''],
  ])('is passed over: %s', async (_, tags, more) => {
    const { err } = await exported(['bio'], {}, {}, files(tags, more));
    expect(err).toBe(next);
  });
});
