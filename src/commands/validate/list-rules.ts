import type { RulesFor } from '../../engine/prepare-rules.ts';
import { explainWords } from '../../messages/explain.ts';
import { rules } from '../../rules/index.ts';
import type { CommandContext } from '../context.ts';

/** What `--list-rules` prints: every rule, with the level that is in force here. */
export function listRules(rulesFor: RulesFor, json: boolean, context: CommandContext): string {
  const { lang, paint } = context;
  const levels = new Map(rulesFor('').map(({ rule, severity }) => [rule.id, severity]));
  const rows = rules.map(({ id, severity, fixable, summary }) => ({
    id,
    level: levels.get(id) ?? ('off' as const),
    default: severity,
    fixable,
    summary: summary[lang],
  }));
  if (json) return `${JSON.stringify(rows, null, 2)}\n`;
  const longest = Math.max(...rows.map(({ id }) => id.length));
  const say = explainWords[lang];
  const names = { ...say.level, off: say.off };
  const widest = Math.max(...Object.values(names).map(({ length }) => length));
  const lines = rows.map(({ id, level, fixable, summary }) => {
    const mark = fixable ? '*' : ' ';
    return `${paint.bold(id.padEnd(longest))}  ${names[level].padEnd(widest)} ${mark} ${summary}\n`;
  });
  return `${lines.join('')}\n* ${say.fixable}\n`;
}
