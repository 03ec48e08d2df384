import { expect, test } from 'vitest';
import { readIssueFile } from '../../src/newsletter/issue-file.ts';
import { parseText } from '../../src/parse/document.ts';
import { sampleConfig } from './sample.ts';

function issueOf(head: string, body = '') {
  const text = `---\n${head}\n---\n\n${body}`;
  const { article } = parseText('newsletters/2018-12.md', text, false, sampleConfig().frontMatter);
  if (!article) throw new Error('the front matter of this test cannot be read');
  const { introduction, ...rest } = readIssueFile(article);
  return { ...rest, introduction: introduction.children.map(({ type }) => type) };
}

const bare = {
  path: 'newsletters/2018-12.md',
  name: '2018-12',
  title: '2018-12',
  articles: [],
  sections: [],
  agenda: [],
  external: [],
  introduction: [],
};

const mention = (slug: string, key: string) => ({ slug, key, full: false, hideImage: false });

test('everything an issue file can say', () => {
  const head = `title: Nieuwsbrief
date: 2018-12-14
subject: " Terug\\n uit Barcelona "
preheader: En verder
number: 12
articles:
  - congres
  - slug: bio
    heading: Van BIG naar BIO
    teaser: Kort gezegd.
    full: true
    hide_image: true
sections:
  - title: Uit het land
    articles: [dso]
agenda:
  - title: Ledenvergadering
    date: 2019-01-17
    end: 2019-01-18
    time: 10.00–12.00 uur
    place: Nieuwegein
    url: /agenda/ledenvergadering
external:
  - title: Common Ground
    url: https://vng.nl/common-ground
    source: VNG
    date: 2018-12-01
    why: Zo ziet het er in de praktijk uit.
    lang: en
closing: |
  Fijne feestdagen!

  De redactie`;
  expect(issueOf(head, 'Beste leden,\n')).toEqual({
    ...bare,
    title: 'Nieuwsbrief',
    date: { year: 2018, month: 12, day: 14 },
    subject: 'Terug uit Barcelona',
    preheader: 'En verder',
    number: '12',
    articles: [
      mention('congres', 'articles.0'),
      {
        slug: 'bio',
        key: 'articles.1.slug',
        heading: 'Van BIG naar BIO',
        teaser: 'Kort gezegd.',
        full: true,
        hideImage: true,
      },
    ],
    sections: [{ title: 'Uit het land', articles: [mention('dso', 'sections.0.articles.0')] }],
    agenda: [
      {
        title: 'Ledenvergadering',
        date: { year: 2019, month: 1, day: 17 },
        end: { year: 2019, month: 1, day: 18 },
        time: '10.00–12.00 uur',
        place: 'Nieuwegein',
        url: '/agenda/ledenvergadering',
      },
    ],
    external: [
      {
        title: 'Common Ground',
        url: 'https://vng.nl/common-ground',
        source: 'VNG',
        date: { year: 2018, month: 12, day: 1 },
        why: 'Zo ziet het er in de praktijk uit.',
        lang: 'en',
      },
    ],
    closing: 'Fijne feestdagen!\n\nDe redactie',
    introduction: ['paragraph'],
  });
});

test.each([
  ['title: ""\ndate: ooit\nsubject: ""\npreheader: [a]', {}],
  [
    'articles: [{slug: a}, " b ", "", null, {titel: c}, [d]]',
    { articles: [mention('a', 'articles.0.slug'), mention('b', 'articles.1')] },
  ],
  ['articles: [2018]', { articles: [mention('2018', 'articles.0')] }],
  ['title: 2018\nnumber: 012', { title: '2018', number: '012' }],
  [
    'agenda: [{title: Dag, date: 2019-01-17, time: 10.00}]',
    { agenda: [{ title: 'Dag', date: { year: 2019, month: 1, day: 17 }, time: '10.00' }] },
  ],
  ['articles: a\nsections: b\nagenda: c\nexternal: d', {}],
  ['articles:\nsections: [a]\nagenda: [{title: x}]\nexternal: [{url: y}]', {}],
])('numbers are as written, what has the wrong type is left out: %j', (head, expected) => {
  expect(issueOf(head)).toEqual({ ...bare, ...expected });
});
