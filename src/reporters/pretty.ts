import { bilingual } from '../messages/bilingual.ts';
import type { Finding, Report, Severity } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import { displayWidth, wrap } from '../text/display/width.ts';
import type { Reporter, ReporterContext } from './define.ts';

const words = bilingual(
  {
    severity: { error: 'fout', warning: 'let op', info: 'tip' },
    nothing: 'Er was niets om te controleren.',
    fine: (files: number) =>
      `${files} ${files === 1 ? 'bestand' : 'bestanden'} gecontroleerd: alles in orde.`,
    count: {
      error: (n: number) => `${n} ${n === 1 ? 'fout' : 'fouten'}`,
      warning: (n: number) => `${n} ${n === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
      info: (n: number) => `${n} ${n === 1 ? 'tip' : 'tips'}`,
    },
    inFiles: (files: number) => `in ${files} ${files === 1 ? 'bestand' : 'bestanden'}`,
    unread: (files: number) =>
      `viag kon ${files} ${files === 1 ? 'bestand' : 'bestanden'} nog niet helemaal nakijken; na het herstellen kunnen er meldingen bijkomen.`,
    fixable: (n: number, command: string) => `viag kan er ${n} zelf herstellen: ${command}`,
    explain: (rule: string) => `Waarom? viag explain ${rule}`,
  },
  {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    nothing: 'There was nothing to check.',
    fine: (files: number) =>
      `${files} ${files === 1 ? 'file' : 'files'} checked: no problems found.`,
    count: {
      error: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}`,
      warning: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
      info: (n: number) => `${n} ${n === 1 ? 'hint' : 'hints'}`,
    },
    inFiles: (files: number) => `in ${files} ${files === 1 ? 'file' : 'files'}`,
    unread: (files: number) =>
      `viag could not check ${files} ${files === 1 ? 'file' : 'files'} in full yet; once mended, more may be found.`,
    fixable: (n: number, command: string) =>
      `viag can mend ${n === 1 ? 'one of them' : `${n} of them`}: ${command}`,
    explain: (rule: string) => `Why? viag explain ${rule}`,
  },
);

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** For people at a terminal: by file, the place first, so that an editor can jump to it. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: { nl: 'leesbaar, per artikel (de standaard)', en: 'readable, by article (the default)' },
  render(report, context) {
    const { lang, paint } = context;
    const say = words[lang];
    const files = report.files.filter(({ findings }) => findings.length > 0);
    if (report.counts.files === 0) return `${say.nothing}\n`;
    if (files.length === 0) return `${paint.green('✓')} ${say.fine(report.counts.files)}\n`;
    const blocks = files.map(({ path, findings }) =>
      findings.map((found) => entry(path, found, say.severity[found.severity], context)).join(''),
    );
    return `${blocks.join('\n')}\n${summary(report, files.length, say, context)}`;
  },
};

/** One line; on a terminal too narrow for that, the place on one and what it says below. */
function entry(
  path: string,
  { line, column, severity, message, ruleId }: Finding,
  label: string,
  { paint, columns = Number.POSITIVE_INFINITY }: ReporterContext,
): string {
  const place = `${visible(path)}:${line}:${column}`;
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  const head = `${paint.underline(place)}  ${colour(label)}`;
  const said = `${visible(message)}  ${ruleId}`;
  const fits = displayWidth(`${place}  ${label}  ${said}`) <= columns;
  const text = fits ? `  ${said}` : `\n${wrap(`  ${said}`, columns, '  ')}`;
  return `${head}${text.slice(0, -ruleId.length)}${paint.dim(ruleId)}\n`;
}

function summary(
  { counts, files }: Report,
  faulty: number,
  say: (typeof words)['nl'],
  { paint, fromInput = false }: ReporterContext,
): string {
  const parts = severities.flatMap((severity) =>
    counts[severity] > 0 ? say.count[severity](counts[severity]) : [],
  );
  // A breakage of viag itself has no rule behind it to explain.
  const found = files
    .flatMap(({ findings }) => findings)
    .filter(({ ruleId }) => ruleId.includes('/'));
  const first = found.find(({ severity }) => severity === 'error') ?? found[0];
  const lines = [`${paint.bold(parts.join(', '))} ${say.inFiles(faulty)}.`];
  const unread = files.filter((file) => file.unread && file.findings.length > 0).length;
  if (unread > 0) lines.push(say.unread(unread));
  if (counts.fixable > 0) {
    lines.push(say.fixable(counts.fixable, `viag validate ${fromInput ? '--stdin ' : ''}--fix`));
  }
  if (first) lines.push(say.explain(first.ruleId));
  return `${lines.join('\n')}\n`;
}
