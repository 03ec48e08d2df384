import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/finding.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { context, finding, hostile, mixed, report } from './sample.ts';

const rules = [
  {
    id: 'frontmatter/slug',
    severity: 'error',
    summary: { nl: 'Een slug klopt.', en: 'A slug is right.' },
    why: { nl: 'Daarom.', en: 'Because.' },
  },
  {
    id: 'body/heading-level',
    severity: 'info',
    summary: { nl: 'Koppen kloppen.', en: 'Headings are right.' },
    why: { nl: 'Zomaar.', en: 'Just so.' },
  },
] as const;

const rendered = (from: Report, lang: 'nl' | 'en' = 'nl') =>
  JSON.parse(sarif.render(from, { ...context(lang), rules }));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the whole shape', () => {
  expect(rendered(mixed, 'en')).toEqual({
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'viag',
            version: '1.2.3',
            rules: [
              {
                id: 'frontmatter/slug',
                shortDescription: { text: 'A slug is right.' },
                fullDescription: { text: 'Because.' },
                help: { text: 'Because.\n\nviag explain frontmatter/slug' },
                defaultConfiguration: { level: 'error' },
              },
              {
                id: 'body/heading-level',
                shortDescription: { text: 'Headings are right.' },
                fullDescription: { text: 'Just so.' },
                help: { text: 'Just so.\n\nviag explain body/heading-level' },
                defaultConfiguration: { level: 'note' },
              },
            ],
          },
        },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: [
          {
            ruleId: 'frontmatter/slug',
            ruleIndex: 0,
            level: 'note',
            message: { text: 'Kan mooier.' },
            locations: at('articles/a.md', 2, 8, 2, 12),
            partialFingerprints: {
              'pathRuleMessage/v1': sha256('["articles/a.md","frontmatter/slug","Kan mooier."]0'),
            },
          },
          {
            ruleId: 'frontmatter/slug',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'Dit klopt niet.' },
            locations: at('articles/b.md', 2, 8, 2, 12),
            partialFingerprints: {
              'pathRuleMessage/v1': sha256(
                '["articles/b.md","frontmatter/slug","Dit klopt niet."]0',
              ),
            },
          },
          {
            ruleId: 'body/heading-level',
            ruleIndex: 1,
            level: 'warning',
            message: { text: 'Let hierop.' },
            locations: at('articles/b.md', 9, 1, 10, 4),
            partialFingerprints: {
              'pathRuleMessage/v1': sha256('["articles/b.md","body/heading-level","Let hierop."]0'),
            },
          },
        ],
      },
    ],
  });
});

function at(
  uri: string,
  startLine: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
) {
  const region = { startLine, startColumn, endLine, endColumn };
  return [{ physicalLocation: { artifactLocation: { uri }, region } }];
}

test('descriptions are in the language of the user, and the text ends in a newline', () => {
  const [run] = rendered(report(), 'nl').runs;
  expect(run.tool.driver.rules[0].shortDescription.text).toBe('Een slug klopt.');
  expect(run.results).toEqual([]);
  expect(sarif.render(report(), context()).endsWith('}\n')).toBe(true);
});

test('a path is a relative URI, whatever is in it', () => {
  const paths = ['a b/é&#?%.md', 'c:d.md', 'half \ud800.md'];
  const found = paths.map((path) => ({ path, findings: [finding()] }));
  const uris = rendered(report(...found)).runs[0].results.map(
    (result: { locations: ReturnType<typeof at> }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri,
  );
  expect(uris).toEqual(['a%20b/%C3%A9%26%23%3F%25.md', 'c%3Ad.md', 'half%20%EF%BF%BD.md']);
});

test('nothing a message quotes becomes a link, and no rule no index', () => {
  const linking = report({
    path: 'a.md',
    findings: [
      finding({ ruleId: 'internal-error', message: 'Zie [hier](https://evil) in {0}.\n' }),
    ],
  });
  const [broken] = rendered(linking).runs[0].results;
  expect(broken.ruleId).toBe('internal-error');
  expect(Object.hasOwn(broken, 'ruleIndex')).toBe(false);
  expect(broken.message.text).toBe('Zie [hier\\](https://evil) in {0}.\\n');

  expect(rendered(hostile).runs[0].results).toEqual([
    {
      ruleId: 'a/b,c:d',
      level: 'error',
      message: {
        text: 'Titel \\x1b[31mrood \\x1b]0;pwn\\x07 \\x1b]8;;https://evil\\x07x \\x9b2J \\u202eom\\u2028 100%\\r\\n::add-mask::x ##[error]x',
      },
      locations: at('articles/a%250A%3A%3Aerror%3A%3Ab%2Cline%3D1%3A%0A%1B%5B2J.md', 2, 8, 2, 12),
      partialFingerprints: { 'pathRuleMessage/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
});
