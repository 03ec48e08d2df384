import { expect, test } from 'vitest';
import { curate, ISSUE, NOTE, OFFLINE } from './curate-workspace.ts';

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
  viag curate --offline vng.xml --offline rvig.xml --pick 1 --why "…"
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
