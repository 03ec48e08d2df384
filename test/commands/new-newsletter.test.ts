import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/new-newsletter.ts';
import { Cancelled, UserError } from '../../src/model/user-error.ts';
import {
  type ContextSetup,
  CTRL_C,
  flags,
  type MemorySetup,
  memoryContext,
  memoryIo,
} from './memory-io.ts';

const article = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\nauthor: Redactie VIAG\ndate: ${date}\ncategory: Nieuws\n${more}---\n\nTekst.\n`;

const archive = {
  '/work/articles/2018-11-29-november.md': article('November', '2018-11-29'),
  '/work/articles/2018-12-03-oud.md': article('Oud', '2018-12-03'),
  '/work/articles/2018-12-06-verstuurd.md': article('Verstuurd', '2018-12-06'),
  '/work/articles/2018-12-07-elders.md': article('Elders', '2018-12-07'),
  '/work/articles/2018-12-10-concept.md': article('Concept', '2018-12-10', 'draft: true\n'),
  '/work/articles/2018-12-12-nieuw/index.md': article('Nieuw', '2018-12-12'),
  '/work/newsletters/2018-11.md': '---\ntitle: Vorige\ndate: 2018-12-07\narticles: [elders]\n---\n',
  '/work/newsletters/sent/2018-12-a.json': '{"articles":[{"slug":"verstuurd"}]}',
};

const DECEMBER = `---
title: Nieuwsbrief december 2018
date: 2018-12-13
subject: Nieuwsbrief december 2018
preheader: ''
articles:
  - nieuw
  - oud
---

<!-- Schrijf hier een inleiding van een paar zinnen en haal deze regel weg. -->
`;

async function newNewsletter(
  args: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
  setup: MemorySetup = {},
  context: ContextSetup = {},
) {
  const before: Readonly<Record<string, string | Uint8Array>> = setup.files ?? archive;
  const memory = memoryIo({ files: before, ...setup });
  const result = await run(args, flags(values), memoryContext(memory.io, context)).then(
    (code) => code,
    (error: unknown) => error,
  );
  const written = [...memory.files].filter(([path, text]) => before[path] !== text);
  return { ...memory, result, written: Object.fromEntries(written) };
}

test('without a terminal everything has its default', async () => {
  const { result, written, out, err } = await newNewsletter([]);
  expect(result).toBe(0);
  expect(written).toEqual({ '/work/newsletters/2018-12.md': DECEMBER });
  expect(out()).toBe('newsletters/2018-12.md\n');
  expect(err()).toBe(
    'Schrijf nu de inleiding en maak de nieuwsbrief met:\n' +
      '  viag export newsletter newsletters/2018-12.md\n',
  );
});

test('asks for date, title, subject and preheader, each with its default', async () => {
  const { asked, written } = await newNewsletter(
    [],
    {},
    { answers: ['', '', 'Terug uit Barcelona', 'Plus: de agenda.'] },
  );
  expect(asked).toEqual([
    'Datum: (13 december 2018)',
    'Titel: (Nieuwsbrief december 2018)',
    'Onderwerp van de e-mail: (Nieuwsbrief december 2018)',
    'Voorproefje achter het onderwerp (mag leeg blijven):',
  ]);
  expect(written['/work/newsletters/2018-12.md']).toContain(
    "subject: Terug uit Barcelona\npreheader: 'Plus: de agenda.'\n",
  );
});

test('the month follows the date that was typed', async () => {
  const { asked, result, written } = await newNewsletter(
    [],
    {},
    { answers: ['30 november 2018', '', '', ''] },
  );
  expect(asked[1]).toBe('Titel: (Nieuwsbrief november 2018)');
  expect(result).toBe(0);
  expect(Object.keys(written)).toEqual(['/work/newsletters/2018-11-2.md']);
});

test.each([0, 1, 2, 3])('Ctrl-C at question %i writes nothing', async (at) => {
  const answers = [...['', '', ''].slice(0, at), CTRL_C] as const;
  const { result, written } = await newNewsletter([], {}, { answers });
  expect(result).toBeInstanceOf(Cancelled);
  expect(written).toEqual({});
});

test.each([
  [{ month: '2019-01' }, '2019-01', 'januari 2019', '2019-01-01'],
  [{ date: '2 november 2019' }, '2019-11', 'november 2019', '2019-11-02'],
  [{ month: '2018-10', date: '2018-12-20' }, '2018-10', 'oktober 2018', '2018-12-20'],
])('%j makes the newsletter of %s', async (values, name, month, date) => {
  const { written, err } = await newNewsletter([], values);
  expect(written).toEqual({
    [`/work/newsletters/${name}.md`]: `---
title: Nieuwsbrief ${month}
date: ${date}
subject: Nieuwsbrief ${month}
preheader: ''
articles: []
---

<!-- Schrijf hier een inleiding van een paar zinnen en haal deze regel weg. -->
`,
  });
  expect(
    err(),
  ).toBe(`In ${month} zijn er geen artikelen die nog niet in een nieuwsbrief staan; de lijst is leeg.
Zet eerst de slugs van de artikelen onder \`articles\` en schrijf de inleiding. Maak de nieuwsbrief daarna met:
  viag export newsletter newsletters/${name}.md
`);
});

test('the flags give everything', async () => {
  const values = {
    title: 'Kerstnummer',
    date: '20-12-2018',
    subject: 'Fijne dagen',
    preheader: 'Tot in januari',
    json: true,
  };
  const { out, err } = await newNewsletter([], values, { answers: [] });
  expect(JSON.parse(out())).toEqual({
    path: 'newsletters/2018-12.md',
    frontMatter: {
      title: 'Kerstnummer',
      date: '2018-12-20',
      subject: 'Fijne dagen',
      preheader: 'Tot in januari',
      articles: ['nieuw', 'oud'],
    },
  });
  expect(err()).toBe('');
});

describe('a second issue in the same month', () => {
  const first = '---\ntitle: Eerder\ndate: 2018-12-01\narticles: [nieuw]\n---\n';
  const files = { ...archive, '/work/newsletters/2018-12.md': first };
  const sent = { '/work/newsletters/sent/2018-12.json': '{"articles":[{"slug":"nieuw"}]}' };

  test('gets a number, and the articles that the first does not have', async () => {
    const { result, written, out, err } = await newNewsletter([], {}, { files });
    expect(result).toBe(0);
    expect(written).toEqual({
      '/work/newsletters/2018-12-2.md': DECEMBER.replace('  - nieuw\n', ''),
    });
    expect(out()).toBe('newsletters/2018-12-2.md\n');
    expect(err()).toBe(
      'newsletters/2018-12.md is er al en blijft zoals het is; deze nieuwsbrief heet 2018-12-2.\n' +
        'Schrijf nu de inleiding en maak de nieuwsbrief met:\n' +
        '  viag export newsletter newsletters/2018-12-2.md\n',
    );
  });

  test('and a third the next, also when the first was sent and its file is gone', async () => {
    const others = { ...archive, ...sent, '/work/newsletters/2018-12-2.md': first };
    const { written, err } = await newNewsletter([], {}, { files: others });
    expect(Object.keys(written)).toEqual(['/work/newsletters/2018-12-3.md']);
    expect(err().split('\n')[0]).toBe('Nieuwsbrief 2018-12 is al verstuurd; deze heet 2018-12-3.');
  });

  test('is not written over the first once that was sent, with --force either', async () => {
    const { result, written } = await newNewsletter(
      [],
      { force: true },
      { files: { ...files, ...sent } },
    );
    expect(result).toEqual(
      new UserError(
        'Nieuwsbrief 2018-12 is al verstuurd; viag vervangt hem niet.',
        'Laat --force weg, dan komt er een nieuwe: 2018-12-2.',
      ),
    );
    expect(written).toEqual({});
  });
});

test('--force replaces an issue that was not sent: its own articles count as unsent', async () => {
  const mine = '---\ntitle: Eerder\ndate: 2018-12-01\narticles: [nieuw]\n---\n';
  const files = { ...archive, '/work/newsletters/2018-12.md': mine };
  const forced = await newNewsletter([], { force: true }, { files });
  expect(forced.written).toEqual({ '/work/newsletters/2018-12.md': DECEMBER });
});

test('a manifest that cannot be read is mentioned', async () => {
  const files = { ...archive, '/work/newsletters/sent/2018-10.json': '{' };
  const { result, err } = await newNewsletter([], {}, { files });
  expect(result).toBe(0);
  expect(err().split('\n')[0]).toBe(
    'Let op: newsletters/sent/2018-10.json is niet te lezen. Kijk zelf na welke artikelen al verstuurd zijn.',
  );
});

test.each(['2018-13', '../x', 'december'])('refuses the month %s', async (month) => {
  const { result } = await newNewsletter([], { month });
  expect(result).toEqual(
    new UserError(`‘${month}’ is geen maand.`, 'Schrijf jaar en maand: --month 2018-12.'),
  );
});

test('--dry-run shows it and writes nothing', async () => {
  const { out, written } = await newNewsletter([], { dryRun: true });
  expect(out()).toBe(`newsletters/2018-12.md\n\n${DECEMBER}`);
  expect(written).toEqual({});
});

test('without a configuration it points to viag init', async () => {
  const { result } = await newNewsletter([], {}, {}, { configPath: null });
  expect(result).toMatchObject({ help: 'Begin met `viag init`.' });
});
