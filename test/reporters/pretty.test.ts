import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/reporters/pretty.ts';
import { context, finding, hostile, mixed, report, tagged } from './sample.ts';

test('file by file, the place first', () => {
  expect(
    pretty.render(mixed, context()),
  ).toBe(`articles/a.md:2:8  tip  Kan mooier.  frontmatter/slug

articles/b.md:2:8  fout  Dit klopt niet.  frontmatter/slug
articles/b.md:9:1  let op  Let hierop.  body/heading-level

1 fout, 1 waarschuwing, 1 tip in 2 bestanden.
viag kan er 1 zelf herstellen: viag validate --fix
Waarom? viag explain frontmatter/slug
`);
});

test('painted', () => {
  expect(
    pretty.render(mixed, context('en', tagged)),
  ).toBe(`<underline>articles/a.md:2:8</underline>  <cyan>info</cyan>  Kan mooier.  <dim>frontmatter/slug</dim>

<underline>articles/b.md:2:8</underline>  <red>error</red>  Dit klopt niet.  <dim>frontmatter/slug</dim>
<underline>articles/b.md:9:1</underline>  <yellow>warning</yellow>  Let hierop.  <dim>body/heading-level</dim>

<bold>1 error, 1 warning, 1 hint</bold> in 2 files.
viag can mend one of them: viag validate --fix
Why? viag explain frontmatter/slug
`);
});

test('on a terminal too narrow for a finding, what it says stands below its place', () => {
  const long = finding({
    message: 'Een waarde met een dubbele punt staat tussen aanhalingstekens.',
    ruleId: 'frontmatter/syntax',
  });
  const files = report({ path: 'articles/a.md', findings: [finding({}), long] });
  expect(
    pretty.render(files, { ...context('nl', tagged), columns: 58 }),
  ).toBe(`<underline>articles/a.md:2:8</underline>  <red>fout</red>  Dit klopt niet.  <dim>frontmatter/slug</dim>
<underline>articles/a.md:2:8</underline>  <red>fout</red>
  Een waarde met een dubbele punt staat tussen
  aanhalingstekens.  <dim>frontmatter/syntax</dim>

<bold>2 fouten</bold> in 1 bestand.
Waarom? viag explain frontmatter/slug
`);
});

describe('when all is well', () => {
  test.each([
    [1, 'nl', '✓ 1 bestand gecontroleerd: alles in orde.\n'],
    [2, 'nl', '✓ 2 bestanden gecontroleerd: alles in orde.\n'],
    [0, 'nl', 'Er was niets om te controleren.\n'],
    [1, 'en', '✓ 1 file checked: no problems found.\n'],
    [2, 'en', '✓ 2 files checked: no problems found.\n'],
  ] as const)('%i files in %s', (count, lang, text) => {
    const files = Array.from({ length: count }, (_, n) => ({ path: `${n}.md`, findings: [] }));
    expect(pretty.render(report(...files), context(lang))).toBe(text);
  });
});

test('numbers agree with their nouns', () => {
  const twice = (severity: 'error' | 'warning' | 'info') =>
    Array(2).fill(finding({ severity, fix: { range: [0, 0], text: '' } }));
  const findings = [...twice('error'), ...twice('warning'), ...twice('info')];
  const last = (lang: 'nl' | 'en') =>
    pretty
      .render(report({ path: 'a.md', findings }), context(lang))
      .split('\n')
      .slice(-4, -1);
  expect(last('nl')).toEqual([
    '2 fouten, 2 waarschuwingen, 2 tips in 1 bestand.',
    'viag kan er 6 zelf herstellen: viag validate --fix',
    'Waarom? viag explain frontmatter/slug',
  ]);
  expect(last('en')).toEqual([
    '2 errors, 2 warnings, 2 hints in 1 file.',
    'viag can mend 6 of them: viag validate --fix',
    'Why? viag explain frontmatter/slug',
  ]);
});

test.each([
  [
    'nl',
    1,
    'viag kon 1 bestand nog niet helemaal nakijken; na het herstellen kunnen er meldingen bijkomen.',
  ],
  [
    'nl',
    2,
    'viag kon 2 bestanden nog niet helemaal nakijken; na het herstellen kunnen er meldingen bijkomen.',
  ],
  ['en', 1, 'viag could not check 1 file in full yet; once mended, more may be found.'],
  ['en', 2, 'viag could not check 2 files in full yet; once mended, more may be found.'],
] as const)('tells in %s that more may come of %i files it could not read', (lang, count, line) => {
  const unread = Array.from({ length: count }, (_, n) => ({
    path: `${n}.md`,
    findings: [finding({})],
    unread: true as const,
  }));
  const known = { path: 'a.md', findings: [], unread: true as const };
  const text = pretty.render(report(...unread, known), context(lang));
  expect(text.split('\n').slice(-3)[0]).toBe(line);
});

test('nothing in a name or a message can steer the terminal', () => {
  expect(
    pretty.render(hostile, context()),
  ).toBe(`articles/a%0A::error::b,line=1:\\n\\x1b[2J.md:2:8  fout  Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x  a/b,c:d

1 fout in 1 bestand.
Waarom? viag explain a/b,c:d
`);
});

test('a breakage of viag itself is not explained as if it were a rule', () => {
  const broken = report({ path: 'a.md', findings: [finding({ ruleId: 'internal-error' })] });
  expect(pretty.render(broken, context())).toBe(
    'a.md:2:8  fout  Dit klopt niet.  internal-error\n\n1 fout in 1 bestand.\n',
  );
});
