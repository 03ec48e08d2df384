import type { RulesFor } from '../../engine/prepare-rules.ts';
import type { Config } from '../../model/config.ts';
import { rules } from '../../rules/index.ts';

/**
 * What `--print-config` prints: the configuration with every default filled in, and the rules as
 * they are in force for one article.
 */
export function printConfig(config: Config, rulesFor: RulesFor, path: string): string {
  const active = new Map(rulesFor(path).map((entry) => [entry.rule.id, entry]));
  const levels = rules.map(({ id }) => {
    const entry = active.get(id);
    if (!entry) return [id, 'off'];
    const options = entry.options as Readonly<Record<string, unknown>>;
    const isPlain = Object.keys(options).length === 0;
    return [id, isPlain ? entry.severity : [entry.severity, options]];
  });
  const overrides = config.overrides.map(({ files, rules: settings }) => ({
    files,
    rules: Object.fromEntries(settings),
  }));
  const shown = { ...config, overrides, rules: Object.fromEntries(levels) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
