import { expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { makeFolder, sound } from './workspace.ts';

const path = 'newsletters/2018-12.md';
const issue = (slug: string) =>
  `---\ntitle: Nieuwsbrief december\npreheader: En meer\narticles:\n  - ${slug}\n---\nBeste leden,\n`;
const unknown = `${path}:5:5  fout  Er is geen artikel ‘smart-ctiy’. Bedoel je ‘smart-city’?  newsletter/unknown-article\n`;
const summary = '\n1 fout in 1 bestand.\nWaarom? viag explain newsletter/unknown-article\n';

test.each([
  ['all of it', []],
  ['the newsletters alone', ['newsletters']],
  ['one file', [path]],
])('a slug of no article, in a run over %s', (_name, args) => {
  const { root } = makeFolder({ ...sound, [path]: issue('smart-ctiy') });
  expect(viag(['validate', ...args], { cwd: root })).toEqual({
    code: 1,
    stdout: unknown + summary,
    stderr: '',
  });
});

test('from standard input', () => {
  const { root } = makeFolder(sound);
  const args = ['validate', '--stdin', '--stdin-filename', path];
  expect(viag(args, { cwd: root, input: issue('smart-ctiy') }).stdout).toBe(unknown + summary);
  expect(viag(args, { cwd: root, input: issue('smart-city') }).code).toBe(0);
});

test('what was sent, and what a comment or the configuration lets through', () => {
  const { root, write } = makeFolder({
    ...sound,
    [path]: issue('smart-city'),
    'newsletters/sent/2018-11.json': '{"issue": "2018-11", "articles": [{"slug": "smart-city"}]}',
  });
  const found = () => viag(['validate', path], { cwd: root }).stdout.split('\n')[0];
  expect(found()).toBe(
    `${path}:5:5  let op  ‘smart-city’ is al verstuurd, in nieuwsbrief 2018-11.  newsletter/sent-before`,
  );
  const comment = '# viag-disable newsletter/sent-before -- bewust nog een keer';
  write(path, issue('smart-city').replace('---\n', `---\n${comment}\n`));
  expect(found()).toBe('✓ 1 bestand gecontroleerd: alles in orde.');
});

test('--fix leaves an issue file one: no rule over articles looks at it afterwards', () => {
  const { root, read } = makeFolder({
    ...sound,
    [path]: '---\ntitle: Nieuwsbrief: december\narticles:\n  - smart-city\n---\nBeste leden,\n',
  });
  expect(viag(['validate', '--fix', path], { cwd: root }).code).toBe(0);
  expect(read(path)).toContain('title: "Nieuwsbrief: december"\n');
});

test('--fix mends in an issue file what it mends in an article', () => {
  const { root, read } = makeFolder({
    ...sound,
    [path]:
      '---\nkop: December\nnummer: 12\ndatum: 14 december 2018\npreheader: En meer\narticles:\n  - smart-city\n---\nBeste leden,\n',
  });
  expect(viag(['validate', '--fix', path], { cwd: root }).code).toBe(0);
  expect(read(path)).toBe(
    '---\ntitle: December\nnumber: 12\ndate: 2018-12-14\npreheader: En meer\narticles:\n  - smart-city\n---\nBeste leden,\n',
  );
});
