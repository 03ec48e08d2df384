import { expect, test } from 'vitest';
import { sha256 } from '../../src/manifest.ts';
import { sentRecord } from '../../src/newsletter/manifest.ts';
import { readSentIssue } from '../../src/newsletter/sent-issue.ts';
import { sentStates } from '../../src/newsletter/sent-state.ts';
import { sampleIssue, sampleItem } from './sample.ts';

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
  const slugs = ['oud', 'veranderd', 'zonder-hash', 'nieuw'];
  const stateOf = sentStates(sent);
  expect(slugs.map((slug) => stateOf({ slug, sha256: sha256(slug) }))).toEqual([
    { kind: 'sent', issues: ['2018-10', '2018-11'] },
    { kind: 'changed', issues: ['2018-11'] },
    { kind: 'sent', issues: ['2018-12'] },
    { kind: 'unsent' },
  ]);
});

test('what is recorded is read back', () => {
  const sent = { ...sampleItem({}, { slug: 'congres' }).article, text: 'de tekst' };
  const item = { ...sampleItem({}, { slug: 'congres' }), article: sent };
  const issue = sampleIssue({ number: '12', sections: [{ items: [item] }] });
  const { path, content } = sentRecord(issue, 'newsletters/sent');
  expect(path).toBe('newsletters/sent/2018-12.json');
  const read = readSentIssue(JSON.parse(String(content)), '2018-12');
  expect(read).toEqual(record('2018-12', 'congres', 'de tekst'));
  const stateOf = sentStates(read ? [read] : []);
  expect(stateOf({ slug: 'congres', sha256: sha256('de tekst') })).toEqual({
    kind: 'sent',
    issues: ['2018-12'],
  });
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
