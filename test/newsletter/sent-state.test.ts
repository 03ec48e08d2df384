import { expect, test } from 'vitest';
import { sha256 } from '../../src/manifest.ts';
import { sentRecord } from '../../src/newsletter/manifest.ts';
import { readSentIssue } from '../../src/newsletter/sent-issue.ts';
import { sentState } from '../../src/newsletter/sent-state.ts';
import { sampleIssue, sampleItem } from './sample.ts';

const article = (slug: string, text = slug) => ({
  ...sampleItem({}, { slug }).article,
  text,
});
const record = (issue: string, slug: string, text?: string) => ({
  issue,
  articles: [{ slug, ...(text !== undefined && { sha256: sha256(text) }) }],
  external: [],
});

test('whether an article was sent, and as it is now', () => {
  const sent = [
    record('2018-10', 'oud', 'eerst'),
    record('2018-11', 'oud', 'oud'),
    record('2018-11', 'veranderd', 'voor de wijziging'),
    record('2018-12', 'zonder-hash'),
  ];
  const articles = ['oud', 'veranderd', 'zonder-hash', 'nieuw'].map((slug) => article(slug));
  expect([...sentState(articles, sent)]).toEqual([
    ['articles/2018-12-13-oud.md', { kind: 'sent', issues: ['2018-10', '2018-11'] }],
    ['articles/2018-12-13-veranderd.md', { kind: 'changed', issues: ['2018-11'] }],
    ['articles/2018-12-13-zonder-hash.md', { kind: 'sent', issues: ['2018-12'] }],
    ['articles/2018-12-13-nieuw.md', { kind: 'unsent' }],
  ]);
});

test('what is recorded is read back', () => {
  const sent = article('congres', 'de tekst');
  const item = { ...sampleItem({}, { slug: 'congres' }), article: sent };
  const issue = sampleIssue({ number: '12', sections: [{ items: [item] }] });
  const { path, content } = sentRecord(issue, 'newsletters/sent');
  expect(path).toBe('newsletters/sent/2018-12.json');
  const read = readSentIssue(JSON.parse(String(content)), '2018-12');
  expect(read).toEqual(record('2018-12', 'congres', 'de tekst'));
  expect(sentState([sent], read ? [read] : [])).toEqual(
    new Map([[sent.path, { kind: 'sent', issues: ['2018-12'] }]]),
  );
});

test.each([
  [undefined, undefined],
  [[], undefined],
  [{}, { issue: 'x', articles: [], external: [] }],
  [
    { articles: ['a', { slug: 3 }, { sha256: 'b' }] },
    { issue: 'x', articles: [{ slug: '3' }], external: [] },
  ],
])('a record of %j', (data, expected) => {
  expect(readSentIssue(data, 'x')).toEqual(expected);
});
