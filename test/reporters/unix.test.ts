import { expect, test } from 'vitest';
import { unix } from '../../src/reporters/unix.ts';
import { context, hostile, mixed, report, tagged } from './sample.ts';

test('a line for each finding, never painted', () => {
  expect(unix.render(mixed, context('nl', tagged))).toBe(
    `articles/a.md:2:8: Kan mooier. [info/frontmatter/slug]
articles/b.md:2:8: Dit klopt niet. [error/frontmatter/slug]
articles/b.md:9:1: Let hierop. [warning/body/heading-level]
`,
  );
});

test('nothing found, nothing said', () => {
  expect(unix.render(report({ path: 'a.md', findings: [] }), context())).toBe('');
});

test('a name or a message is never a second line', () => {
  expect(unix.render(hostile, context())).toBe(
    'articles/a%0A::error::b,line=1:\\n\\x1b[2J.md:2:8: Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x [error/a/b,c:d]\n',
  );
});
