import { expect, test } from 'vitest';
import type { Report } from '../../src/model/finding.ts';
import { github } from '../../src/reporters/github.ts';
import { context, hostile, mixed, report } from './sample.ts';

/** The word that ends the fence is a hash of what it fences; here it is put back to a plain one. */
function rendered(...[from, lang]: [Report, ('en' | 'nl')?]): string {
  const text = github.render(from, context(lang));
  const word = /^::stop-commands::([0-9a-f]{32})\n/.exec(text)?.[1] ?? '';
  expect(text.split(word).length).toBe(3);
  return text.replaceAll(word, 'geheim');
}

test('the word that ends the fence differs with what is fenced', () => {
  const first = (from: Report) => github.render(from, context()).split('\n')[0];
  expect(first(mixed)).not.toBe(first(hostile));
});

test('the readable report out of reach of commands, then an annotation each', () => {
  expect(rendered(mixed, 'en')).toBe(`::stop-commands::geheim
articles/a.md:2:8  info  Kan mooier.  frontmatter/slug

articles/b.md:2:8  error  Dit klopt niet.  frontmatter/slug
articles/b.md:9:1  warning  Let hierop.  body/heading-level

1 error, 1 warning, 1 hint in 2 files.
viag can mend one of them: viag validate --fix
Why? viag explain frontmatter/slug
::geheim::
::notice file=articles/a.md,line=2,endLine=2,col=8,endColumn=12,title=frontmatter/slug::Kan mooier.
::error file=articles/b.md,line=2,endLine=2,col=8,endColumn=12,title=frontmatter/slug::Dit klopt niet.
::warning file=articles/b.md,line=9,endLine=10,title=body/heading-level::Let hierop.
`);
});

test('no findings, no annotations', () => {
  expect(rendered(report({ path: 'a.md', findings: [] }))).toBe(
    '::stop-commands::geheim\n✓ 1 bestand gecontroleerd: alles in orde.\n::geheim::\n',
  );
});

test('titles and names are data, never commands or properties', () => {
  const lines = rendered(hostile).split('\n');
  expect(lines).toEqual([
    '::stop-commands::geheim',
    'articles/a%0A::error::b,line=1:\\n\\x1b[2J.md:2:8  fout  Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x  a/b,c:d',
    '',
    '1 fout in 1 bestand.',
    'Waarom? viag explain a/b,c:d',
    '::geheim::',
    '::error file=articles/a%250A%3A%3Aerror%3A%3Ab%2Cline=1%3A%0A\u001b[2J.md,line=2,endLine=2,col=8,endColumn=12,title=a/b%2Cc%3Ad::Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%25\\r\\n::add-mask::x ##[error]x',
    '',
  ]);
});
