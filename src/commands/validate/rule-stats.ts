import { validateWords } from '../../messages/validate.ts';
import type { Report } from '../../model/finding.ts';
import { displayWidth } from '../../text/display/width.ts';
import type { CommandContext } from '../context.ts';

/** The others cost next to nothing. */
const shownRules = 15;

/**
 * What `--stats` says: how long it all took, and what the dearest rules cost and found.
 *
 * @param spent milliseconds by rule
 * @param total milliseconds
 */
export function ruleStats(
  report: Report,
  spent: ReadonlyMap<string, number>,
  total: number,
  { lang }: CommandContext,
): string {
  const say = validateWords[lang];
  const found = new Map<string, number>();
  for (const { ruleId } of report.files.flatMap(({ findings }) => findings)) {
    found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  }
  const inRules = [...spent.values()].reduce((sum, one) => sum + one, 0);
  const row = (name: string, cost: number, count: number) => [name, cost.toFixed(1), `${count}`];
  const dearest = [...spent].sort(([, a], [, b]) => b - a).slice(0, shownRules);
  const rows = dearest.map(([id, cost]) => row(id, cost, found.get(id) ?? 0));
  const allFound = [...found.values()].reduce((sum, one) => sum + one, 0);
  rows.push(row(say.statsAll(spent.size), inRules, allFound));
  const title = say.stats(report.counts.files, Math.round(total), Math.round(inRules));
  return `\n${title}\n\n${table([[say.statsRule, 'ms', say.statsFound], ...rows])}`;
}

/** Names to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.map((_cell, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((columns?.[at] ?? 0) - displayWidth(cell));
        return at === 0 ? cell + space : space + cell;
      })
      .join('  ');
  return `${rows.map(line).join('\n')}\n`;
}
