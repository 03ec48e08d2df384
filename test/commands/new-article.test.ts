import { expect, test } from 'vitest';
import { run } from '../../src/commands/new-article.ts';
import type { Config } from '../../src/model/config.ts';
import { Cancelled, UserError, WriteError } from '../../src/model/user-error.ts';
import {
  type ContextSetup,
  CTRL_C,
  flags,
  type MemorySetup,
  memoryContext,
  memoryIo,
} from './memory-io.ts';

const config: Partial<Config> = {
  categories: ['Nieuwsbrief', 'Nieuws', 'Kennis'],
  authors: ['Redactie VIAG'],
};
const given = { category: 'Nieuws', author: ['Redactie VIAG'] };
const published = (slug: string, author: string) =>
  `---\ntitle: ${slug}\nauthor: ${author}\ndate: 2018-12-01\ncategory: Nieuws\n---\n\nTekst.\n`;

async function newArticle(
  args: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
  setup: MemorySetup = {},
  context: ContextSetup = {},
) {
  const memory = memoryIo(setup);
  const result = await run(
    args,
    flags(values),
    memoryContext(memory.io, { config, ...context }),
  ).then(
    (code) => code,
    (error: unknown) => error,
  );
  const before = new Map(Object.entries(setup.files ?? {}));
  const written = [...memory.files].filter(([path, text]) => before.get(path) !== text);
  return { ...memory, result, written: Object.fromEntries(written) };
}

const SKELETON = `<!--
Schrijf hier je artikel. Haal deze aanwijzingen weg als je klaar bent.
- Begin met twee of drie zinnen: wat is er aan de hand en wat heeft je lezer eraan?
- Verdeel de tekst met tussenkoppen: ## Tussenkop
- Sluit af met wat de lezer nu kan doen, bijvoorbeeld een link naar meer informatie.
-->
`;

test('asks for everything, in order, and again where an answer will not do', async () => {
  const answers = [
    ' ',
    'Zeventien gemeenten: de oogst',
    'Nieuws',
    'Redactie VIAG',
    '04-12-2018',
    'ma 13 december 2018',
    '31-02-2018',
    'overmorgenmiddag',
    '13 december 2018',
    'Wat je leert\tvan Barcelona.',
    'smart city, Barcelona, ',
  ];
  const { result, asked, written, out, err } = await newArticle([], {}, { answers });
  expect(asked).toEqual([
    'Titel:',
    '> Een artikel heeft een titel nodig.',
    'Categorie: [Nieuwsbrief | Nieuws | Kennis]',
    'Auteur: [*Redactie VIAG | Een andere naam…]',
    'Datum: (13 december 2018)',
    '> Is dit 4 december 2018 of 12 april 2018? Typ de datum voluit.',
    '> 13 december 2018 is een donderdag, geen maandag.',
    '> Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
    '> Dit is niet als datum te lezen. Typ bijvoorbeeld 13-12-2018 of 13 december 2018.',
    'Samenvatting (mag leeg blijven):',
    'Trefwoorden, met komma’s ertussen (mag leeg blijven):',
  ]);
  expect(written).toEqual({
    '/work/articles/2018-12-13-zeventien-gemeenten-de-oogst.md': `---
title: 'Zeventien gemeenten: de oogst'
author: Redactie VIAG
date: 2018-12-13
category: Nieuws
summary: Wat je leert van Barcelona.
tags: [smart city, Barcelona]
---

${SKELETON}`,
  });
  expect(result).toBe(0);
  expect(out()).toBe('articles/2018-12-13-zeventien-gemeenten-de-oogst.md\n');
  expect(err()).toBe(
    'Schrijf nu de tekst en kijk hem na met:\n' +
      '  viag validate articles/2018-12-13-zeventien-gemeenten-de-oogst.md\n',
  );
});

test('asks only for what the flags did not give', async () => {
  const { asked, written } = await newArticle(
    ['Kort'],
    { category: 'kennis', date: 'morgen', tag: ['a', 'b'] },
    { answers: ['Een andere naam…', '', 'Renk Ruijter', 'Samengevat.'] },
  );
  expect(asked).toEqual([
    'Auteur: [*Redactie VIAG | Een andere naam…]',
    'Auteur:',
    '> Vul een naam in.',
    'Samenvatting (mag leeg blijven):',
  ]);
  expect(Object.keys(written)).toEqual(['/work/articles/2018-12-14-kort.md']);
  expect(Object.values(written)[0]).toContain('author: Renk Ruijter\n');
  expect(Object.values(written)[0]).toContain('category: Kennis\n');
});

test('proposes who wrote before, and git’s name when it is known', async () => {
  const { asked } = await newArticle(
    ['Kort'],
    { category: 'Nieuws', date: 'vandaag', summary: '', tag: ['a'] },
    {
      answers: ['Aad'],
      gitName: 'Aad',
      files: {
        '/work/articles/a.md': published('a', 'Bo'),
        '/work/articles/b.md': published('b', 'Aad'),
        '/work/articles/c.md': published('c', 'Aad'),
        '/work/articles/kapot.md': '---\ntitle: [\n---\n',
      },
    },
  );
  expect(asked).toEqual(['Auteur: [Redactie VIAG | *Aad | Bo | Een andere naam…]']);
});

test.each([0, 1, 2, 3, 4, 5])('Ctrl-C at question %i writes nothing', async (at) => {
  const answers = ['Titel', 'Nieuws', 'Redactie VIAG', '', 'Samenvatting', 'a'];
  const { result, written, out } = await newArticle(
    [],
    {},
    { answers: [...answers.slice(0, at), CTRL_C] },
  );
  expect(result).toBeInstanceOf(Cancelled);
  expect(written).toEqual({});
  expect(out()).toBe('');
});

test('of a day that was typed in short it says which day that is', async () => {
  const short = await newArticle(['Kort'], given, { answers: ['23 nov', '', ''] });
  expect(short.err().split('\n')[0]).toBe('  Dat wordt 23 november 2018.');
  const full = await newArticle(['Kort'], given, { answers: ['23 november 2018', '', ''] });
  const initial = await newArticle(['Kort'], given, { answers: ['', '', ''] });
  expect(full.err() + initial.err()).not.toContain('Dat wordt');
});

test('without a terminal it names every missing flag at once', async () => {
  const { result, asked } = await newArticle([]);
  expect(result).toEqual(
    new UserError(
      'Deze gegevens ontbreken nog: --title, --category en --author.',
      'Zo geef je het mee: viag new article "Titel" --category Nieuws --author "Redactie VIAG"',
    ),
  );
  expect(asked).toEqual([]);
});

test('to what was given it adds only what is missing', async () => {
  const { result } = await newArticle(['Zonder titel'], { category: 'Nieuws' });
  expect(result).toEqual(
    new UserError(
      'Dit gegeven ontbreekt nog: --author.',
      `Zo geef je het mee: viag new article 'Zonder titel' --author "Redactie VIAG"`,
    ),
  );
});

test('without a terminal the rest has its defaults', async () => {
  const { result, written } = await newArticle(['Kort'], given);
  expect(result).toBe(0);
  expect(written).toEqual({
    '/work/articles/2018-12-13-kort.md': `---
title: Kort
author: Redactie VIAG
date: 2018-12-13
category: Nieuws
---

${SKELETON}`,
  });
});

test('--yes asks nothing and takes what is certain', async () => {
  const sure = await newArticle(['Kort'], { yes: true, category: 'Nieuws' }, { answers: [] });
  expect(Object.keys(sure.written)).toEqual(['/work/articles/2018-12-13-kort.md']);
  const unsure = await newArticle(['Kort'], { yes: true }, { answers: [] });
  expect(unsure.result).toMatchObject({
    name: 'UserError',
    message: 'Dit gegeven ontbreekt nog: --category.',
  });
  const single = { config: { ...config, categories: ['Nieuws'] } };
  const only = await newArticle(['Kort'], { yes: true }, {}, single);
  expect(only.result).toBe(0);
});

test.each([
  [
    { date: '04-12-2018' },
    '--date ‘04-12-2018’: Is dit 4 december 2018 of 12 april 2018? Typ de datum voluit.',
    'Schrijf: --date 2018-12-04 of --date 2018-04-12',
  ],
  [
    { date: '13-12-18' },
    '--date ‘13-12-18’: Is dit 13 december 2018 of 18 december 2013? Typ de datum voluit.',
    'Schrijf: --date 2018-12-13 of --date 2013-12-18',
  ],
  [
    { date: '04-05-06' },
    '--date ‘04-05-06’: Is dit 4 mei 2006 of 6 mei 2004? Typ de datum voluit.',
    'Schrijf: --date 2006-05-04 of --date 2004-05-06',
  ],
  [
    { date: '24-12-00' },
    '--date ‘24-12-00’: Bedoel je 24 december 2000? Schrijf het jaar met vier cijfers.',
    'Schrijf: --date 2000-12-24',
  ],
  [
    { category: 'Niews' },
    'De categorie ‘Niews’ staat niet in de configuratie.',
    'Bedoel je ‘Nieuws’? Kies uit: Nieuwsbrief, Nieuws, Kennis.',
  ],
  [
    { category: 'Sport\u001b[31m' },
    'De categorie ‘Sport\\x1b[31m’ staat niet in de configuratie.',
    'Kies uit: Nieuwsbrief, Nieuws, Kennis.',
  ],
  [
    { kind: 'reprot' },
    'Er is geen sjabloon ‘reprot’.',
    'Bedoel je ‘report’? Kies uit: article, report, announcement, column. Een eigen sjabloon zet je in templates/reprot.md.',
  ],
  [
    { kind: '../../etc/passwd' },
    'Er is geen sjabloon ‘../../etc/passwd’.',
    'Kies uit: article, report, announcement, column.',
  ],
  [
    { slug: '../../etc/x' },
    '--slug ‘../../etc/x’ kan niet: gebruik alleen kleine letters, cijfers en losse koppeltekens daartussen.',
    'Schrijf een slug zo: terugblik-congres-2018.',
  ],
  [
    { slug: 'nul' },
    '--slug ‘nul’ kan niet: deze naam houdt Windows voor zichzelf.',
    'Schrijf een slug zo: terugblik-congres-2018.',
  ],
  [
    { title: 'Lang' },
    'Er staan twee verschillende titels op de opdrachtregel.',
    'Geef de titel één keer: los of met --title.',
  ],
])('refuses %j before it asks anything', async (wrong, message, help) => {
  const files = { '/work/templates/column.md': 'x' };
  const { result, asked, written } = await newArticle(['Kort'], wrong, { answers: [], files });
  expect(result).toEqual(new UserError(message, help));
  expect(asked).toEqual([]);
  expect(written).toEqual({});
});

test('an existing file stays as it is, unless --force', async () => {
  const files = { '/work/articles/2018-12-13-kort.md': published('kort', 'Bo') };
  const refused = await newArticle(['Kort'], given, { files });
  expect(refused.result).toEqual(new WriteError('exists', '/work/articles/2018-12-13-kort.md'));
  expect(refused.written).toEqual({});
  const dry = await newArticle(['Kort'], { ...given, dryRun: true }, { files });
  expect(dry.result).toEqual(new WriteError('exists', '/work/articles/2018-12-13-kort.md'));
  const forced = await newArticle(['Kort'], { ...given, force: true }, { files });
  expect(forced.result).toBe(0);
  expect(Object.keys(forced.written)).toEqual(['/work/articles/2018-12-13-kort.md']);
});

test('warns when another article has the slug', async () => {
  const files = { '/work/articles/2018-12-01-kort.md': published('kort', 'Bo') };
  const { result, err } = await newArticle(['Kort'], { ...given, quiet: true }, { files });
  expect(result).toBe(0);
  expect(err()).toContain(
    'Let op: articles/2018-12-01-kort.md heeft al de slug ‘kort’. Kies een andere met --slug.\n',
  );
});

test('a title without letters: asks for a slug, or takes a plain one', async () => {
  const asking = await newArticle(
    ['🎉'],
    { ...given, date: 'vandaag', summary: '', tag: ['a'] },
    { answers: ['Feest!', 'feest'] },
  );
  expect(asking.asked).toEqual([
    'Naam voor het bestand en het webadres: (artikel)',
    '> gebruik alleen kleine letters, cijfers en losse koppeltekens daartussen.',
  ]);
  expect(Object.keys(asking.written)).toEqual(['/work/articles/2018-12-13-feest.md']);
  const silent = await newArticle(['日本語'], given);
  expect(Object.keys(silent.written)).toEqual(['/work/articles/2018-12-13-artikel.md']);
});

test('--bundle, --slug, --draft and the first articles folder', async () => {
  const values = { ...given, bundle: true, slug: 'anders', draft: true };
  const place = { config: { ...config, articles: ['nieuws', 'kennis'] } };
  const { written } = await newArticle(['Kort'], values, {}, place);
  expect(Object.keys(written)).toEqual(['/work/nieuws/2018-12-13-anders/index.md']);
  expect(Object.values(written)[0]).toContain('category: Nieuws\ndraft: true\n---\n');
});

test('--json prints the path and the front matter, and nothing else', async () => {
  const { out, err } = await newArticle(['Kort'], { ...given, json: true });
  expect(out()).toBe(`{
  "path": "articles/2018-12-13-kort.md",
  "frontMatter": {
    "title": "Kort",
    "author": "Redactie VIAG",
    "date": "2018-12-13",
    "category": "Nieuws"
  }
}
`);
  expect(err()).toBe('');
});

test('--dry-run shows the path and the text, and writes nothing', async () => {
  const values = { ...given, dryRun: true, editor: true };
  const { out, written, opened } = await newArticle(['Kort'], values, { env: { EDITOR: 'vi' } });
  expect(out()).toBe(`articles/2018-12-13-kort.md

---
title: Kort
author: Redactie VIAG
date: 2018-12-13
category: Nieuws
---

${SKELETON}`);
  expect(written).toEqual({});
  expect(opened).toEqual([]);
});

test.each([
  [{ VIAG_EDITOR: 'code --wait', VISUAL: 'vi', EDITOR: 'ed' }, 'code --wait'],
  [{ VIAG_EDITOR: ' ', VISUAL: 'vi', EDITOR: 'ed' }, 'vi'],
  [{ EDITOR: 'ed' }, 'ed'],
])('--editor with %j opens %s', async (env, command) => {
  const { opened, err } = await newArticle(['Kort'], { ...given, editor: true }, { env });
  expect(opened).toEqual([`${command} /work/articles/2018-12-13-kort.md`]);
  expect(err()).toBe('Kijk de tekst na met:\n  viag validate articles/2018-12-13-kort.md\n');
});

test('--editor without an editor, or with one that does not start, is a hint', async () => {
  const none = await newArticle(['Kort'], { ...given, editor: true });
  expect(none.result).toBe(0);
  expect(none.err().split('\n')[0]).toBe(
    'Er is geen tekstbewerker ingesteld. Zet de naam ervan in VIAG_EDITOR, bijvoorbeeld "code --wait".',
  );
  const setup = { env: { EDITOR: 'weg' }, editorStarts: false };
  const gone = await newArticle(['Kort'], { ...given, editor: true }, setup);
  expect(gone.result).toBe(0);
  expect(gone.err().split('\n')[0]).toBe('De tekstbewerker ‘weg’ kon niet starten.');
});

test('a template of the category: its keys are kept, its words filled in', async () => {
  const files = {
    '/work/templates/report.kennis.md':
      '\ufeff---\r\nsoort: verslag\r\ntags: [verslag]\r\n---\r\n\r\n## {title}\r\n\r\nDoor {author}.\r\n',
    '/work/templates/report.md': 'niet deze',
  };
  const values = { ...given, kind: 'verslag', category: 'Kennis' };
  const { written } = await newArticle(['Kort'], values, { files });
  expect(written).toEqual({
    '/work/articles/2018-12-13-kort.md': `---
title: Kort
author: Redactie VIAG
date: 2018-12-13
category: Kennis
tags: [verslag]
soort: verslag
---

## Kort

Door Redactie VIAG.
`,
  });
});

test('a template may be a body alone; a broken one is named with its line', async () => {
  const plain = { '/work/templates/article.md': '# {title}\n' };
  const body = await newArticle(['Kort'], given, { files: plain });
  expect(Object.values(body.written)[0]).toMatch(/---\n\n# Kort\n$/);
  const broken = { '/work/templates/article.md': '---\nlang: nl\ntags: [a\n---\n' };
  const { result, written } = await newArticle(['Kort'], given, { files: broken });
  expect(result).toMatchObject({ name: 'UserError' });
  expect((result as Error).message).toMatch(
    /^Het sjabloon templates\/article\.md is niet te lezen: kijk bij regel [34]\.$/,
  );
  expect(written).toEqual({});
});

test('paths are as seen from the current folder, in JSON as seen from the workspace', async () => {
  const place = { root: '/work' };
  const shown = await newArticle(['Kort'], given, { cwd: '/work/sub map' }, place);
  expect(shown.out()).toBe('../articles/2018-12-13-kort.md\n');
  const json = await newArticle(['Kort'], { ...given, json: true }, { cwd: '/work/sub' }, place);
  expect(JSON.parse(json.out()).path).toBe('articles/2018-12-13-kort.md');
});

test('without a configuration it points to viag init', async () => {
  const { result } = await newArticle(['Kort'], given, {}, { configPath: null });
  expect(result).toEqual(
    new UserError(
      'Geen viag.config.yaml gevonden in /work of daarboven.',
      'Begin met `viag init`.',
    ),
  );
});

test('in English', async () => {
  const { result } = await newArticle([], {}, {}, { lang: 'en' });
  expect(result).toMatchObject({ message: 'Still missing: --title, --category and --author.' });
  const { written } = await newArticle(['Short'], given, {}, { lang: 'en' });
  expect(Object.values(written)[0]).toContain('<!--\nWrite your article here.');
});
