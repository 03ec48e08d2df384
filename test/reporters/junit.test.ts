import { expect, test } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { context, finding, hostile, mixed, report } from './sample.ts';

test('errors fail a file, the rest is its output', () => {
  expect(junit.render(mixed, context())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="viag" tests="3" failures="1" errors="0">
  <testsuite name="viag" tests="3" failures="1" errors="0" skipped="0">
    <testcase name="articles/a.md" classname="viag">
      <system-out>articles/a.md:2:8: Kan mooier. [info/frontmatter/slug]</system-out>
    </testcase>
    <testcase name="articles/b.md" classname="viag">
      <failure message="Dit klopt niet." type="frontmatter/slug">articles/b.md:2:8: Dit klopt niet. [error/frontmatter/slug]</failure>
      <system-out>articles/b.md:9:1: Let hierop. [warning/body/heading-level]</system-out>
    </testcase>
    <testcase name="articles/c.md" classname="viag"/>
  </testsuite>
</testsuites>
`);
});

test('all errors of a file share one failure', () => {
  const twice = report({
    path: 'a.md',
    findings: [finding(), finding({ line: 4, message: 'En dit ook niet.' })],
  });
  expect(junit.render(twice, context())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="viag" tests="1" failures="1" errors="0">
  <testsuite name="viag" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="a.md" classname="viag">
      <failure message="Dit klopt niet." type="frontmatter/slug">a.md:2:8: Dit klopt niet. [error/frontmatter/slug]
a.md:4:8: En dit ook niet. [error/frontmatter/slug]</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('no files at all are a suite without tests', () => {
  expect(junit.render(report(), context())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="viag" tests="0" failures="0" errors="0">
  <testsuite name="viag" tests="0" failures="0" errors="0" skipped="0">
  </testsuite>
</testsuites>
`);
});

test('markup in a message is text, and what XML cannot hold is written out', () => {
  const message = ']]></failure><x a="1">&amp; \0\u0001\ufffe\uffff\ud800 👩‍💻';
  const text = junit.render(
    report({ path: 'a&b.md', findings: [finding({ message })] }),
    context(),
  );
  const safe =
    ']]&gt;&lt;/failure&gt;&lt;x a=&quot;1&quot;&gt;&amp;amp; \\x00\\x01\\ufffe\\uffff\\ud800 👩‍💻';
  expect(text.split('\n').slice(3, 5)).toEqual([
    '    <testcase name="a&amp;b.md" classname="viag">',
    `      <failure message="${safe}" type="frontmatter/slug">a&amp;b.md:2:8: ${safe} [error/frontmatter/slug]</failure>`,
  ]);
});

test('hostile names and messages stay on their line', () => {
  const name = 'articles/a%0A::error::b,line=1:\\n\\x1b[2J.md';
  const message =
    'Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x';
  expect(junit.render(hostile, context())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="viag" tests="1" failures="1" errors="0">
  <testsuite name="viag" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="${name}" classname="viag">
      <failure message="${message}" type="a/b,c:d">${name}:2:8: ${message} [error/a/b,c:d]</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});
