import type { Finding, Severity } from '../model/finding.ts';
import type { Lang } from '../model/lang.ts';
import { visible } from '../text/display/visible.ts';
import { type Reporter, type RuleDescription, repositoryPath } from './define.ts';
import { fingerprinted } from './gitlab.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * For GitHub code scanning and the SARIF viewers of editors. Fixes are left out: SARIF wants their
 * places in lines and columns, and a finding has them as offsets.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: { nl: 'verslag voor code scanning (SARIF)', en: 'report for code scanning (SARIF)' },
  render({ files }, context) {
    const { lang, tool, rules = [] } = context;
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const results = files.flatMap(({ path: file, findings }) => {
      const path = repositoryPath(file, context);
      return fingerprinted(path, findings).map(([found, fingerprint]) => ({
        ...named(found.ruleId, indexes),
        level: levels[found.severity],
        message: { text: plainText(found.message) },
        locations: [location(path, found)],
        partialFingerprints: { 'pathRuleMessage/v1': fingerprint },
      }));
    });
    const driver = {
      name: tool.name,
      version: tool.version,
      rules: rules.map((rule) => descriptor(rule, lang)),
    };
    const run = {
      tool: { driver },
      language: lang,
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      results,
    };
    return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
  },
};

function descriptor({ id, severity, summary, why }: RuleDescription, lang: Lang) {
  return {
    id,
    shortDescription: { text: summary[lang] },
    fullDescription: { text: why[lang] },
    help: { text: `${why[lang]}\n\nviag explain ${id}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** A breakage of viag itself has no rule behind it to point at. */
function named(ruleId: string, indexes: ReadonlyMap<string, number>) {
  const ruleIndex = indexes.get(ruleId);
  return { ruleId, ...(ruleIndex !== undefined && { ruleIndex }) };
}

function location(path: string, { line, column, endLine, endColumn }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** Half a surrogate pair, which only Windows lets into a name, has no percent-encoding. */
function relativeUri(path: string): string {
  const whole = path.replace(/\p{Cs}/gu, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}

/**
 * Viewers make `[text](address)` a link, and what a message quotes must not become one. Braces
 * stand as they are: without `arguments` there are no placeholders.
 */
function plainText(message: string): string {
  return visible(message).replaceAll('](', '\\](');
}
