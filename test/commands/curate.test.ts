import { expect, test } from 'vitest';
import { run } from '../../src/commands/curate.ts';
import { UserError } from '../../src/model/user-error.ts';
import { CTRL_C, flags, type MemorySetup, memoryContext, memoryIo } from './memory-io.ts';

const item = (name: string, date: string, more = '') =>
  `<item><title>${name}</title><link>https://vng.nl/${name.toLowerCase()}</link><pubDate>${date}</pubDate>${more}</item>`;
const feed = (title: string, ...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;

const ISSUE = `---
title: Nieuwsbrief december 2018 # concept
date: 2018-12-14
external:
  - title: Oud
    url: https://www.vng.nl/oud/?utm_source=mail # staat er al
# tot hier
---

Lees ook [dit](https://vng.nl/gelinkt).
`;

const WORKSPACE = {
  '/work/newsletters/2018-10.md': '---\ntitle: Oktober\ndate: 2018-10-30\n---\n',
  '/work/newsletters/2018-11.md':
    '---\ntitle: November\ndate: 2018-11-29\nexternal:\n  - {title: A, url: "https://vng.nl/vorige"}\n---\n',
  '/work/newsletters/2018-12.md': ISSUE,
  '/work/newsletters/sent/2018-10.json': '{"issue": "2018-10"}',
  '/work/newsletters/sent/2018-11-v2.json':
    '{"issue": "2018-11", "external": [{"url": "https://vng.nl/verstuurd"}]}',
  '/work/vng.xml': feed(
    'VNG',
    item(
      'Een',
      '12 Dec 2018',
      '<description>Wat gemeenten hierover moeten weten en doen.</description>',
    ),
    item('Oud', '12 Dec 2018'),
    item('Vorige', '12 Dec 2018'),
    item('Verstuurd', '12 Dec 2018'),
    item('Gelinkt', '12 Dec 2018'),
    item('Eerder', '28 Nov 2018'),
    item('Twee', '29 Nov 2018'),
    '<item><title>Los</title></item>',
  ),
  '/work/rvig.xml': feed('RvIG', '<language>en</language>', item('Drie', '10 Dec 2018')),
};

const OFFLINE = { offline: ['vng.xml', 'rvig.xml'] };

async function curate(values: Readonly<Record<string, unknown>>, setup: MemorySetup = {}) {
  const before: Readonly<Record<string, string>> = setup.files ?? WORKSPACE;
  const memory = memoryIo({ ...setup, files: before });
  const result = await run([], flags(values), memoryContext(memory.io)).then(
    (code) => code,
    (error: unknown) => (error instanceof UserError ? [error.message, error.help] : error),
  );
  const changed = [...memory.files].filter(([path, text]) => before[path] !== text);
  const { asked } = memory;
  return {
    result,
    out: memory.out(),
    err: memory.err(),
    changed: Object.fromEntries(changed),
    asked,
  };
}

const NOTE = 'let op: VNG: 1 bericht heeft geen adres en doet niet mee.\n';

test('what is new since the newsletter before, without what newsletters hold', async () => {
  expect(await curate({ ...OFFLINE, list: true })).toEqual({
    result: 0,
    out: `VNG
1  Een
   12 december 2018 · https://vng.nl/een
2  Twee
   29 november 2018 · https://vng.nl/twee

RvIG
3  Drie
   10 december 2018 · https://vng.nl/drie
`,
    err: `${NOTE}Nieuw sinds 29 november 2018:


Kies met de nummers, en schrijf bij elk bericht waarom het het lezen waard is:
  viag curate --pick 1 --why "…"
`,
    changed: {},
    asked: [],
  });
});

test('the same as JSON, and nothing else on standard output', async () => {
  const { out } = await curate({ ...OFFLINE, json: true, limit: '1' });
  expect(JSON.parse(out)).toEqual({
    issue: '2018-12',
    since: '2018-11-29',
    items: [
      {
        number: 1,
        source: 'VNG',
        title: 'Een',
        url: 'https://vng.nl/een',
        date: '2018-12-12',
        quote: 'Wat gemeenten hierover moeten weten en doen.',
      },
      {
        number: 2,
        source: 'RvIG',
        title: 'Drie',
        url: 'https://vng.nl/drie',
        date: '2018-12-10',
        lang: 'en',
      },
    ],
    failed: [],
  });
});

const ADDED = ISSUE.replace(
  '# staat er al\n',
  `# staat er al
  - title: Drie
    url: https://vng.nl/drie
    source: RvIG
    date: 2018-12-10
    why: Goed voorbeeld.
    lang: en
  - title: Een
    url: https://vng.nl/een
    source: VNG
    date: 2018-12-12
    why: "Kort: lezen."
`,
);

test('picks go into the newest issue that was not sent, in their order, all else left as it was', async () => {
  const picks = { pick: ['3,1'], why: ['Goed voorbeeld.', ' Kort:  lezen. '] };
  expect(await curate({ ...OFFLINE, ...picks })).toEqual({
    result: 0,
    out: 'newsletters/2018-12.md\n',
    err: `${NOTE}2 berichten toegevoegd. Bekijk ze met:\n  viag export newsletter 2018-12\n`,
    changed: { '/work/newsletters/2018-12.md': ADDED },
    asked: [],
  });
});

test('a pick by address, however it is spelled; the same one twice is one', async () => {
  const pick = ['http://www.vng.nl/drie/#', 'https://vng.nl/een?utm_source=x', '1 3'];
  const { changed } = await curate({ ...OFFLINE, pick, why: ['Goed voorbeeld.', 'Kort: lezen.'] });
  expect(changed).toEqual({ '/work/newsletters/2018-12.md': ADDED });
});

test('a quote comes along when asked for', async () => {
  const { out } = await curate({
    ...OFFLINE,
    pick: ['1'],
    why: ['Kort.'],
    quote: true,
    json: true,
  });
  expect(JSON.parse(out)).toEqual({
    path: 'newsletters/2018-12.md',
    external: [
      {
        title: 'Een',
        url: 'https://vng.nl/een',
        source: 'VNG',
        date: '2018-12-12',
        why: 'Kort. “Wat gemeenten hierover moeten weten en doen.”',
      },
    ],
  });
});

test('a dry run shows what would change', async () => {
  const { out, changed } = await curate({ ...OFFLINE, pick: ['2'], why: ['Kort.'], dryRun: true });
  expect(changed).toEqual({});
  expect(out).toBe(`--- newsletters/2018-12.md
+++ newsletters/2018-12.md
@@ -4,6 +4,11 @@
 external:
   - title: Oud
     url: https://www.vng.nl/oud/?utm_source=mail # staat er al
+  - title: Twee
+    url: https://vng.nl/twee
+    source: VNG
+    date: 2018-11-29
+    why: Kort.
 # tot hier
 ---
 
`);
});

test('in a terminal it asks what to take and why, until the answer is the editor’s own', async () => {
  const answers = [
    'VNG · 2018-12-12 · Een',
    '',
    'Wat gemeenten hierover moeten weten en doen.',
    'Dit raakt je begroting.',
  ];
  const { asked, err, changed } = await curate(OFFLINE, { answers });
  expect(asked).toEqual([
    'Wat neem je op? [VNG · 2018-12-12 · Een | VNG · 2018-11-29 · Twee | RvIG · 2018-12-10 · Drie]',
    'Waarom is dit het lezen waard?',
    '> Schrijf in één regel waarom lezers dit moeten zien.',
    '> Dit is de tekst van de bron. Zeg het in je eigen woorden.',
  ]);
  expect(err).toContain(
    '\nEen\nhttps://vng.nl/een\nWat gemeenten hierover moeten weten en doen.\n',
  );
  expect(Object.values(changed)).toEqual([
    expect.stringContaining('why: Dit raakt je begroting.\n'),
  ]);
});

test('nothing picked, or stopped halfway: nothing changes', async () => {
  const nothing = await curate(OFFLINE, { answers: [''] });
  expect([nothing.result, nothing.changed]).toEqual([0, {}]);
  expect(nothing.err).toBe(`${NOTE}Niets gekozen; er is niets veranderd.\n`);
  const stopped = await curate(OFFLINE, { answers: ['RvIG · 2018-12-10 · Drie', CTRL_C] });
  expect([stopped.result, stopped.changed]).toEqual([expect.any(Error), {}]);
});

test.each([
  [{ pick: ['9'] }, '‘9’ staat niet in de lijst.'],
  [{ pick: ['https://vng.nl/oud'] }, '‘https://vng.nl/oud’ staat niet in de lijst.'],
  [{ pick: ['1'] }, 'Bij ‘Een’ ontbreekt je eigen regel.'],
  [
    { pick: ['1'], why: ['een!'] },
    'Een: Dit is de tekst van de bron. Zeg het in je eigen woorden.',
  ],
  [{ pick: ['1'], why: ['a', 'b'] }, 'Je geeft 2 keer --why, maar kiest 1 bericht.'],
  [{ pick: ['1'], issue: '2018-21' }, 'De nieuwsbrief ‘2018-21’ is er niet.'],
  [
    { since: '2018-02-30' },
    '‘2018-02-30’: Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
  ],
  [{ limit: '0' }, '‘0’ is geen aantal.'],
  [{ offline: ['nergens.xml'] }, 'Geen van de feeds is te lezen.'],
  [{ offline: [] }, 'Er staan nog geen feeds in de configuratie.'],
])('%j stops with %j and changes nothing', async (values, message) => {
  const { result, out, changed } = await curate({ ...OFFLINE, ...values });
  expect([result, out, changed]).toEqual([[message, expect.any(String)], '', {}]);
});

test('without an issue that is still to be sent there is a list, of a month at most, and no picking', async () => {
  const files = {
    '/work/vng.xml': feed('VNG', item('A', '13 Nov 2018'), item('B', '11 Nov 2018')),
  };
  const { out } = await curate({ offline: ['vng.xml'] }, { files });
  expect(out).toBe('VNG\n1  A\n   13 november 2018 · https://vng.nl/a\n');
  const { result } = await curate({ offline: ['vng.xml'], pick: ['1'] }, { files });
  expect(result).toEqual([
    'Er is geen nieuwsbrief die nog verstuurd moet worden.',
    'Maak er een met `viag new newsletter`.',
  ]);
});

test('an issue file in which nothing can be added is left alone, with advice', async () => {
  const files = {
    ...WORKSPACE,
    '/work/newsletters/2018-12.md': '---\ntitle: X\nexternal: later\n---\n',
  };
  const { result, changed } = await curate({ ...OFFLINE, pick: ['1'], why: ['Kort.'] }, { files });
  expect(result).toEqual([
    'In newsletters/2018-12.md is onder `external` niets toe te voegen.',
    expect.any(String),
  ]);
  expect(changed).toEqual({});
});

test('one file that cannot be read is named, and the rest goes on', async () => {
  const { result, err, out } = await curate({ offline: ['nergens.xml', 'rvig.xml'], list: true });
  expect(result).toBe(0);
  expect(err).toContain('let op: nergens.xml: het bestand is er niet, of je mag het niet lezen.\n');
  expect(out).toContain('1  Drie\n');
});
