import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/finding.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { context, finding, hostile, mixed, report } from './sample.ts';

interface Issue {
  readonly fingerprint: string;
}

const issuesOf = (from: Report) => JSON.parse(gitlab.render(from, context())) as readonly Issue[];
const fingerprints = (from: Report) => issuesOf(from).map(({ fingerprint }) => fingerprint);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the whole shape', () => {
  expect(gitlab.render(mixed, context())).toBe(`[
  {
    "description": "Kan mooier.",
    "check_name": "frontmatter/slug",
    "fingerprint": "${sha256('["articles/a.md","frontmatter/slug","Kan mooier."]0')}",
    "severity": "info",
    "location": {
      "path": "articles/a.md",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "Dit klopt niet.",
    "check_name": "frontmatter/slug",
    "fingerprint": "${sha256('["articles/b.md","frontmatter/slug","Dit klopt niet."]0')}",
    "severity": "major",
    "location": {
      "path": "articles/b.md",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "Let hierop.",
    "check_name": "body/heading-level",
    "fingerprint": "${sha256('["articles/b.md","body/heading-level","Let hierop."]0')}",
    "severity": "minor",
    "location": {
      "path": "articles/b.md",
      "lines": {
        "begin": 9
      }
    }
  }
]
`);
});

test('nothing found is an empty list', () => {
  expect(gitlab.render(report({ path: 'a.md', findings: [] }), context())).toBe('[]\n');
});

test('the same fault twice has two fingerprints, and both stay when lines shift', () => {
  const at = (...lines: number[]) =>
    report({ path: 'a.md', findings: lines.map((line) => finding({ line })) });
  const before = fingerprints(at(2, 9));
  expect(new Set(before).size).toBe(2);
  expect(fingerprints(at(5, 40))).toEqual(before);
});

test('the same fault in two files has two fingerprints', () => {
  const both = report(
    { path: 'a.md', findings: [finding()] },
    { path: 'b.md', findings: [finding()] },
  );
  expect(new Set(fingerprints(both)).size).toBe(2);
});

test('the path is as it is, what people read is visible', () => {
  expect(issuesOf(hostile)).toEqual([
    {
      description:
        'Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x',
      check_name: 'a/b,c:d',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: {
        path: 'articles/a%0A::error::b,line=1:\n\u001b[2J.md',
        lines: { begin: 2 },
      },
    },
  ]);
});
