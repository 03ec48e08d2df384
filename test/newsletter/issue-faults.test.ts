import { expect, test } from 'vitest';
import { newsletterChecks } from '../../src/model/newsletter-checks.ts';
import { mailingChecks } from '../../src/newsletter/checks/index.ts';
import { issueChecks } from '../../src/newsletter/issue-checks/index.ts';
import { issueFaults } from '../../src/newsletter/issue-faults.ts';
import { parseText } from '../../src/parse/document.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { sampleConfig, sampleItem } from './sample.ts';

const articles = ['congres', 'bestuur', 'dso'].map((slug) => sampleItem({}, { slug }).article);
const twin = { ...sampleItem({}, { slug: 'bestuur' }).article, path: 'articles/2017-bestuur.md' };
const sent = [
  { issue: '2018-11', articles: [{ slug: 'dso' }], external: [] },
  { issue: '2018-12', articles: [{ slug: 'congres' }], external: [] },
];

/** As `line:column severity check: message`. */
function faultsIn(head: string, lang: 'nl' | 'en' = 'nl'): readonly string[] {
  const text = `---\n${head}\n---\n`;
  const { article } = parseText('newsletters/2018-12.md', text, false, sampleConfig().frontMatter);
  if (!article) throw new Error('the front matter of this test cannot be read');
  const facts = { articles: [...articles, twin], sent };
  return issueFaults(article, facts, lang).map(({ range, severity, check, message }) => {
    const { line, column } = positionAt(lineStarts(text), range?.[0] ?? 0);
    return `${line}:${column} ${severity} ${check}: ${message}`;
  });
}

test.each([
  ['title: Winter\narticles: [congres]\nnumber: 12', []],
  ['agenda: [{title: Dag, date: 2019-01-17, url: /agenda}]', []],
  [
    'date: 2018-12-20\narticles: [congres]\nagenda:\n  - Borrel\n  - {title: Dag, date: 2018-01-17}\n  - {date: 2018-12-19, end: ooit}',
    [
      '5:5 error value: Bij `agenda` hoort een groepje gegevens, elk op een eigen regel.',
      '6:24 warning past-event: Het agendapunt ‘Dag’ is al voorbij als deze nieuwsbrief uitkomt, op 20 december 2018. Klopt de datum?',
      '7:5 error value: Hier ontbreekt `title`.',
      '7:29 error value: Bij `end` hoort een datum zoals 2018-12-20.',
    ],
  ],
  [
    'title: Winter',
    [
      '1:1 error no-content: Er staat nog geen artikel in deze nieuwsbrief. Zet onder `articles` de slugs, elk op een regel met een streepje.',
    ],
  ],
  [
    'articles:\n  - congers\n  - heel-iets-anders\n  - slug: bestuur',
    [
      '3:5 error unknown-article: Er is geen artikel ‘congers’. Bedoel je ‘congres’?',
      '4:5 error unknown-article: Er is geen artikel ‘heel-iets-anders’. Een slug is de bestandsnaam zonder datum en zonder .md.',
      '5:11 error unknown-article: Meer artikelen heten ‘bestuur’. Geef een ervan een eigen `slug`: articles/2018-12-13-bestuur.md, articles/2017-bestuur.md.',
    ],
  ],
  [
    'articles: [congres]\nsections:\n  - title: Later\n    articles: [dso, congres]\n  - title: Leeg\n    articles: []',
    [
      '5:16 warning sent-before: ‘dso’ is al verstuurd, in nieuwsbrief 2018-11.',
      '5:21 warning repeated-article: ‘congres’ staat al in deze nieuwsbrief; alleen de eerste keer telt.',
      '6:12 warning empty-section: In ‘Leeg’ staat geen artikel; de kop gaat niet mee.',
    ],
  ],
  [
    'titel: Winter\nartciles: [congres]\nfoo: 1\narticles:\n  - slug: congres\n    kop: Anders\n    hide_imgae: true',
    [
      '2:1 warning unknown-key: viag kent het gegeven `titel` hier niet. Bedoel je `title`?',
      '3:1 warning unknown-key: viag kent het gegeven `artciles` hier niet. Bedoel je `articles`?',
      '4:1 warning unknown-key: viag kent het gegeven `foo` hier niet.',
      '7:5 warning unknown-key: viag kent het gegeven `kop` hier niet. Bedoel je `heading`?',
      '8:5 warning unknown-key: viag kent het gegeven `hide_imgae` hier niet. Bedoel je `hide_image`?',
    ],
  ],
  [
    'title: [a]\ndate: ooit\narticles: [congres, [dso], {heading: x}]\nsections: Later',
    [
      '2:8 error value: Bij `title` hoort een tekst.',
      '3:7 error value: Bij `date` hoort een datum zoals 2018-12-20.',
      '4:21 error value: Bij `articles` hoort een slug, of een groepje gegevens met een `slug`.',
      '4:28 error value: Hier ontbreekt `slug`.',
      '5:11 error value: Bij `sections` hoort een lijst, elk onderdeel op een regel met een streepje.',
    ],
  ],
  [
    'agenda:\n  - title: Dag\n    date: 17 januari\n    url: javascript:alert(1)\nexternal:\n  - title: x\n  - url: //evil.example\n    title: y\narticles:\n  - {slug: congres, full: ja}',
    [
      '4:11 error value: Bij `date` hoort een datum zoals 2018-12-20.',
      '5:10 error value: Bij `url` hoort een adres zoals https://www.viag.nl/agenda.',
      '7:5 error value: Hier ontbreekt `url`.',
      '8:10 error value: Bij `url` hoort een adres zoals https://www.viag.nl/agenda.',
      '11:27 error value: Bij `full` hoort true of false.',
    ],
  ],
  [
    `subject: ${'é'.repeat(121)}\npreheader: ${'👩‍👩‍👧'.repeat(120)}\narticles: [congres]`,
    [
      '2:10 error subject: Het onderwerp telt 121 tekens; meer dan 120 nemen mailsystemen als Laposta niet aan.',
    ],
  ],
])('%j', (head, faults) => {
  expect(faultsIn(head)).toEqual(faults);
});

test('in English', () => {
  expect(faultsIn('articles: [congers]', 'en')).toEqual([
    '2:12 error unknown-article: There is no article ‘congers’. Did you mean ‘congres’?',
  ]);
});

test('every check has a name that can be allowed, and every name a check', () => {
  const ids = [...issueChecks, ...mailingChecks].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual([...newsletterChecks].sort());
});
