import type { Paint } from '../../src/io/io.ts';
import type { FileReport, Finding, Report } from '../../src/model/finding.ts';
import type { Lang } from '../../src/model/lang.ts';
import type { ReporterContext } from '../../src/reporters/define.ts';
import { reportOf } from '../../src/validate.ts';

const same = (text: string) => text;
const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;

const names = ['bold', 'dim', 'red', 'yellow', 'green', 'cyan', 'underline'] as const;

function painting(how: (name: string) => (text: string) => string): Paint {
  return Object.fromEntries(names.map((name) => [name, how(name)])) as Record<
    (typeof names)[number],
    (text: string) => string
  >;
}

export const plain = painting(() => same);
/** Shows what is painted how. */
export const tagged = painting(tag);

export const context = (lang: Lang = 'nl', paint: Paint = plain): ReporterContext => ({
  lang,
  paint,
  tool: { name: 'viag', version: '1.2.3' },
});

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'frontmatter/slug',
    severity: 'error',
    message: 'Dit klopt niet.',
    line: 2,
    column: 8,
    endLine: 2,
    endColumn: 12,
    ...more,
  };
}

export function report(...files: readonly FileReport[]): Report {
  return reportOf(files);
}

/** One of everything. */
export const mixed = report(
  {
    path: 'articles/b.md',
    findings: [
      finding({ fix: { range: [11, 15], text: '"x"' } }),
      finding({
        ruleId: 'body/heading-level',
        severity: 'warning',
        message: 'Let hierop.',
        line: 9,
        column: 1,
        endLine: 10,
        endColumn: 4,
      }),
    ],
  },
  { path: 'articles/a.md', findings: [finding({ severity: 'info', message: 'Kan mooier.' })] },
  { path: 'articles/c.md', findings: [] },
);

/** What a terminal or GitHub Actions would act upon, were it printed as it is. */
export const hostile = report({
  path: 'articles/a%0A::error::b,line=1:\n\u001b[2J.md',
  findings: [
    finding({
      message:
        'Titel \u001b[31mrood \u001b]0;pwn\u0007 \u001b]8;;https://evil\u0007x \u009b2J \u202eom\u2028 100%\r\n::add-mask::x ##[error]x',
      ruleId: 'a/b,c:d',
    }),
  ],
});
