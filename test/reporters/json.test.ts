import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { context, hostile, mixed, report, tagged } from './sample.ts';

test('the whole shape, every file listed', () => {
  expect(json.render(mixed, context('nl', tagged))).toBe(`{
  "version": 1,
  "tool": {
    "name": "viag",
    "version": "1.2.3"
  },
  "files": [
    {
      "path": "articles/a.md",
      "findings": [
        {
          "ruleId": "frontmatter/slug",
          "severity": "info",
          "message": "Kan mooier.",
          "line": 2,
          "column": 8,
          "endLine": 2,
          "endColumn": 12
        }
      ]
    },
    {
      "path": "articles/b.md",
      "findings": [
        {
          "ruleId": "frontmatter/slug",
          "severity": "error",
          "message": "Dit klopt niet.",
          "line": 2,
          "column": 8,
          "endLine": 2,
          "endColumn": 12,
          "fix": {
            "range": [
              11,
              15
            ],
            "text": "\\"x\\""
          }
        },
        {
          "ruleId": "body/heading-level",
          "severity": "warning",
          "message": "Let hierop.",
          "line": 9,
          "column": 1,
          "endLine": 10,
          "endColumn": 4
        }
      ]
    },
    {
      "path": "articles/c.md",
      "findings": []
    }
  ],
  "counts": {
    "files": 3,
    "error": 1,
    "warning": 1,
    "info": 1,
    "fixable": 1
  }
}
`);
});

test('nothing at all is a document too', () => {
  expect(JSON.parse(json.render(report(), context()))).toEqual({
    version: 1,
    tool: { name: 'viag', version: '1.2.3' },
    files: [],
    counts: { files: 0, error: 0, warning: 0, info: 0, fixable: 0 },
  });
});

test('every text comes back as it was', () => {
  const back = JSON.parse(json.render(hostile, context())) as typeof hostile;
  expect(back.files).toEqual(hostile.files);
});

test('pieces of a large report join to one document, laid out as JSON.stringify does', () => {
  const [sample] = mixed.files.filter(({ findings }) => findings.length > 0);
  const files = Array.from({ length: 40 }, (_, index) => ({
    path: `articles/${index + 10}.md`,
    findings: sample?.findings ?? [],
  }));
  const text = json.render(report(...files), context());
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text).files.map(({ path }: { path: string }) => path)).toEqual(
    files.map(({ path }) => path),
  );
});
