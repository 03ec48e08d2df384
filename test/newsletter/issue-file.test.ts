import { expect, test } from 'vitest';
import { readIssueFile } from '../../src/newsletter/issue-file.ts';
import { parseText } from '../../src/parse/document.ts';
import { sampleConfig } from './sample.ts';

function issueOf(text: string) {
  const { frontMatter } = sampleConfig();
  const issue = readIssueFile(parseText('newsletters/2018-12.md', text, false, frontMatter));
  if (issue === undefined) return undefined;
  const { introduction, ...rest } = issue;
  return { ...rest, introduction: introduction.children.map(({ type }) => type) };
}

const bare = {
  path: 'newsletters/2018-12.md',
  name: '2018-12',
  title: '2018-12',
  undated: false,
  slugs: [],
};

test.each([
  [
    'title: Nieuwsbrief\ndate: 2018-12-14\nsubject: " Terug "\npreheader: En verder\narticles: [a, b]',
    {
      title: 'Nieuwsbrief',
      date: { year: 2018, month: 12, day: 14 },
      subject: 'Terug',
      preheader: 'En verder',
      slugs: ['a', 'b'],
    },
  ],
  ['title: ""\ndate: ooit\nsubject: ""\npreheader: 3', { undated: true }],
  ['articles: [{slug: a}, " b ", "", null, {titel: c}, [d]]', { slugs: ['a', 'b'] }],
  ['articles: [2018, {slug: 2019}]', { slugs: ['2018', '2019'] }],
  ['articles: a', {}],
  ['articles:', {}],
])('%j', (head, expected) => {
  expect(issueOf(`---\n${head}\n---\n\nBeste leden,\n`)).toEqual({
    ...bare,
    introduction: ['paragraph'],
    ...expected,
  });
});

test('without an introduction, and without anything', () => {
  expect(issueOf('---\ntitle: X\n---\n')?.introduction).toEqual([]);
  expect(issueOf('Beste leden,\n')).toBe(undefined);
});
