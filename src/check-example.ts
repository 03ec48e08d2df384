import { defaultConfig } from './config/defaults.ts';
import type { CalendarDate } from './model/calendar-date.ts';
import type { Finding } from './model/finding.ts';
import type { NamedArticle } from './model/issue.ts';
import type { Lang } from './model/lang.ts';
import { parseText } from './parse/document.ts';
import { asIssueFile } from './parse/issue-document.ts';
import type { Example, Rule, Surroundings } from './rules/define.ts';
import { examplePath, exampleText } from './rules/example.ts';
import { rules } from './rules/index.ts';
import { validate } from './validate.ts';

/** The day on which the examples are read, long after any of them. */
const today: CalendarDate = { year: 2026, month: 1, day: 1 };

/** What a rule finds in one of its own examples: for `viag explain`, the documentation and the tests. */
export function checkExample(
  rule: Rule,
  example: Example,
  lang: Lang,
  text = exampleText(example),
): readonly Finding[] {
  const config = { ...defaultConfig, ...example.config };
  const path = examplePath(example);
  const texts = { ...example.others, [path]: text };
  const documents = Object.entries(texts).map(([file, source]) =>
    asIssueFile(parseText(file, source, false, config.frontMatter), config.newsletters),
  );
  // A NUL is found while decoding, which a text in memory has behind it.
  const nul = text.indexOf('\0');
  const read = documents.map((document) =>
    document.path === path && nul !== -1
      ? { ...document, faults: [{ kind: 'nul' as const, range: [nul, nul + 1] as const }] }
      : document,
  );
  const others = rules.filter(({ id }) => example.with?.includes(id));
  const active = [
    { rule, severity: rule.severity, options: example.options },
    ...others.map((other) => ({ rule: other, severity: other.severity, options: {} })),
  ];
  const articles = read.flatMap(({ article }) => article ?? []);
  const surroundings = around(example, articles);
  const report = validate(read, active, { lang, config, today, surroundings });
  const findings = report.files.find((file) => file.path === path)?.findings ?? [];
  return findings.filter(({ ruleId }) => !others.some(({ id }) => id === ruleId));
}

/** As `finds` writes them down. */
export function asFound({ line, column, message }: Finding): string {
  return `${line}:${column} ${message}`;
}

function around(
  { files = [], sizes = {}, pictureSize, sent = {} }: Example,
  articles: readonly NamedArticle[],
): Surroundings {
  return {
    archive: () => ({
      articles,
      sent: Object.entries(sent).map(([issue, slugs]) => ({
        issue,
        articles: slugs.map((slug) => ({ slug })),
        external: [],
      })),
    }),
    pictureSizeOf: (path) => (files.includes(path) ? pictureSize : undefined),
    kindOf: (path) => (files.includes(path) ? 'file' : 'missing'),
    namesIn: (folder) =>
      files.flatMap((file) => {
        const at = file.lastIndexOf('/');
        return file.slice(0, Math.max(0, at)) === folder ? file.slice(at + 1) : [];
      }),
    sizeOf: (path) => (files.includes(path) ? (sizes[path] ?? 1) : undefined),
  };
}
