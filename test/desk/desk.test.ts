import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { makeDesk, type OnTheDesk } from '../../src/desk/desk.ts';
import { deskArticle } from '../../src/desk/desk-article.ts';
import { sha256 } from '../../src/manifest.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import { parseText } from '../../src/parse/document.ts';

const today = { year: 2018, month: 12, day: 20 };

const document = (path: string, head: string, body = 'Tekst.\n') =>
  parseText(path, `---\n${head}\n---\n\n${body}`, false, defaultConfig.frontMatter);

const article = (name: string, head = '', body?: string) =>
  document(
    `articles/${name}.md`,
    `title: ${name}\ndate: ${/^\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? "''"}\n${head}`,
    body,
  );

const issue = (name: string, date: string, slugs: readonly string[]) =>
  document(
    `newsletters/${name}.md`,
    `title: Nieuwsbrief ${name}\ndate: ${date}\narticles: [${slugs.join(', ')}]`,
  );

const record = (name: string, ...articles: readonly { slug: string; sha256?: string }[]) => ({
  issue: name,
  articles,
  external: [],
});

const finding = (severity: Severity): Finding => ({
  ruleId: 'x/y',
  severity,
  message: 'x',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

function deskOf(
  articles: readonly ReturnType<typeof document>[],
  more: Partial<Omit<OnTheDesk, 'articles'>> = {},
) {
  const findings = new Map<string, readonly Finding[]>();
  return makeDesk({
    articles: articles.map(deskArticle),
    issues: [],
    sent: [],
    findings,
    today,
    ...more,
  });
}

describe('how far an article has come', () => {
  const states = (...given: Parameters<typeof deskOf>) =>
    deskOf(...given).entries.map(({ path, state }) => [path.slice('articles/'.length), state]);

  test('from a draft to what was edited after it was sent', () => {
    const old = article('2018-11-01-oud');
    const articles = [
      article('2018-12-01-concept', 'draft: true'),
      article('2018-12-21-morgen'),
      article('2018-12-20-vandaag'),
      article('2018-12-10-in-de-brief'),
      article('2018-12-09-fout'),
      article('2018-11-02-veranderd'),
      old,
    ];
    const findings = new Map([
      ['articles/2018-12-09-fout.md', [finding('error')]],
      ['articles/2018-12-20-vandaag.md', [finding('warning')]],
    ]);
    const sent = [
      record(
        '2018-11',
        { slug: 'oud', sha256: sha256(old.text) },
        { slug: 'veranderd', sha256: 'x' },
      ),
    ];
    const issues = [issue('2018-12', '2018-12-21', ['in-de-brief'])];
    expect(states(articles, { findings, sent, issues })).toEqual([
      ['2018-12-21-morgen.md', 'planned'],
      ['2018-12-20-vandaag.md', 'ready'],
      ['2018-12-10-in-de-brief.md', 'in-issue'],
      ['2018-12-09-fout.md', 'faulty'],
      ['2018-12-01-concept.md', 'draft'],
      ['2018-11-02-veranderd.md', 'changed'],
      ['2018-11-01-oud.md', 'sent'],
    ]);
  });

  test('what went out stays sent when it becomes a draft again', () => {
    const back = article('2018-11-01-terug', 'draft: true');
    const sent = [record('2018-11', { slug: 'terug', sha256: sha256(back.text) })];
    expect(states([back], { sent })).toEqual([['2018-11-01-terug.md', 'sent']]);
  });

  test('a draft in an issue file is still a draft, and the issue file is named', () => {
    const issues = [issue('2018-12', '2018-12-21', ['concept'])];
    const [entry] = deskOf([article('2018-12-01-concept', 'draft: true')], { issues }).entries;
    expect(entry).toMatchObject({ state: 'draft', plannedIn: ['2018-12'] });
  });

  test('without a date, or without front matter that can be read, it cannot go along', () => {
    const broken = document('articles/2018-12-01-stuk.md', 'title: Woo: stuk');
    expect(states([broken, article('zonder-datum')])).toEqual([
      ['2018-12-01-stuk.md', 'faulty'],
      ['zonder-datum.md', 'faulty'],
    ]);
  });
});

test('an entry holds all that a list shows', () => {
  const head =
    'author: [Redactie VIAG, Bestuur VIAG]\ncategory: Kennis\ntags: [bio]\nimage: hal.jpg';
  const full = article('2018-12-10-bio', head, '![](a.png) ![IMG_2.JPG](b.png) ![De hal](c.png)\n');
  const desk = deskOf([full], {
    issues: [issue('2018-12', '2018-12-21', ['bio'])],
    sent: [record('2018-10', { slug: 'bio' }), record('2018-11', { slug: 'bio' })],
    findings: new Map([[full.path, [finding('error'), finding('info'), finding('info')]]]),
  });
  expect(desk.entries).toEqual([
    {
      path: 'articles/2018-12-10-bio.md',
      state: 'sent',
      slug: 'bio',
      title: '2018-12-10-bio',
      date: { year: 2018, month: 12, day: 10 },
      categories: ['Kennis'],
      authors: ['Redactie VIAG', 'Bestuur VIAG'],
      tags: ['bio'],
      draft: false,
      sentIn: ['2018-10', '2018-11'],
      plannedIn: ['2018-12'],
      counts: { error: 1, warning: 0, info: 2 },
      missingAlt: 3,
    },
  ]);
});

test('of a file that cannot be read there is its name', () => {
  const { entries } = deskOf([document('articles/2018-12-01-stuk.md', 'title: Woo: stuk')]);
  expect(entries).toEqual([
    {
      path: 'articles/2018-12-01-stuk.md',
      state: 'faulty',
      slug: 'stuk',
      categories: [],
      authors: [],
      tags: [],
      draft: false,
      sentIn: [],
      plannedIn: [],
      counts: { error: 0, warning: 0, info: 0 },
      missingAlt: 0,
    },
  ]);
});

test('an issue file says what is in it, and what it names that is not there', () => {
  const file = document(
    'newsletters/2018-12.md',
    'title: Kerst\ndate: 2018-12-21\nsubject: Tot volgend jaar\narticles: [bio, weg]\n' +
      'sections:\n  - title: Kennis\n    articles: [2018-12-10-bio, avg]\n' +
      'agenda:\n  - title: Congres\n    date: 2019-01-10',
  );
  const { issues } = deskOf([article('2018-11-22-avg'), article('2018-12-10-bio')], {
    issues: [file],
  });
  expect(issues).toEqual([
    {
      path: 'newsletters/2018-12.md',
      name: '2018-12',
      title: 'Kerst',
      date: { year: 2018, month: 12, day: 21 },
      subject: 'Tot volgend jaar',
      sent: false,
      articles: ['articles/2018-12-10-bio.md', 'articles/2018-11-22-avg.md'],
      unknown: ['weg'],
      agenda: 1,
      external: 0,
      counts: { error: 0, warning: 0, info: 0 },
    },
  ]);
});

test.each([
  [
    'the earliest that has not gone out',
    ['2018-11-20', '2018-12-18', '2019-01-17'],
    0,
    '2018-12',
    [],
  ],
  ['one that is a few days late', ['2018-12-14', '2019-01-17'], undefined, '2018-12', []],
  [
    'not one of months ago that nobody marked',
    ['2018-09-20', '2018-10-20', '2018-12-21'],
    undefined,
    '2018-12',
    ['2018-09', '2018-10'],
  ],
  [
    'the last of an archive where nobody marks',
    ['2018-01-20', '2018-02-20'],
    undefined,
    '2018-02',
    ['2018-01'],
  ],
  ['none when all went out', ['2018-12-14'], 0, undefined, []],
  ['none where there is none', [], undefined, undefined, []],
] as const)('the next issue is %s', (_name, dates, sentUpTo, next, unmarked) => {
  const names = dates.map((date) => date.slice(0, 7));
  const desk = deskOf([], {
    issues: dates.map((date) => issue(date.slice(0, 7), date, [])).reverse(),
    sent: names.slice(0, sentUpTo === undefined ? 0 : sentUpTo + 1).map((name) => record(name)),
  });
  expect(desk.next?.name).toBe(next);
  expect(desk.unmarked.map(({ name }) => name)).toEqual(unmarked);
  expect(desk.issues.map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    'of two on this day, the one with something in it',
    { b: '2018-12-20 bio', a: '2018-12-20' },
    'b',
    ['a'],
  ],
  [
    'an empty one of this day where all are empty',
    { a: '2018-12-20', b: '2018-12-27' },
    'a',
    ['b'],
  ],
  ['an empty one whose day is to come', { a: '2018-12-21', b: '2018-12-27 bio' }, 'a', ['b']],
  [
    'a late one with something in it, and the others wait',
    { a: '2018-12-14 bio', b: '2018-12-20', c: '2019-01-17 bio' },
    'a',
    ['b', 'c'],
  ],
] as const)('the next issue is %s', (_name, files, next, waiting) => {
  const issues = Object.entries(files).map(([name, text]) => {
    const [date = '', ...slugs] = text.split(' ');
    return issue(name, date, slugs);
  });
  const desk = deskOf([article('2018-12-10-bio')], { issues });
  expect(desk.next?.name).toBe(next);
  expect(desk.waiting.map(({ name }) => name)).toEqual(waiting);
});

test('an issue without a date stands where its name says', () => {
  const undated = document('newsletters/2018-12.md', 'title: Zonder datum');
  const dated = [issue('kerst', '2018-11-20', []), issue('2019-01', '2019-01-17', [])];
  for (const issues of [
    [undated, ...dated],
    [...dated, undated],
    [...dated.toReversed(), undated],
  ]) {
    const names = deskOf([], { issues }).issues.map(({ name }) => name);
    expect(names).toEqual(['kerst', '2018-12', '2019-01']);
  }
});

test('that a date is still to come is told by the state, and not counted as a remark', () => {
  const future = { ...finding('warning'), ruleId: 'frontmatter/date-future' };
  const findings = new Map([['articles/2019-01-10-straks.md', [future, finding('info')]]]);
  const [entry] = deskOf([article('2019-01-10-straks')], { findings }).entries;
  expect(entry).toMatchObject({ state: 'planned', counts: { error: 0, warning: 0, info: 1 } });
});
