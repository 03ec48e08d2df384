import type { RuleSetting } from '../model/config.ts';
import type { Level, Severity } from '../model/finding.ts';

/** The level and options in force for a rule: the flag beats the file, the file the rule's own. */
export function settingFor(
  id: string,
  own: Severity,
  fromFile: ReadonlyMap<string, RuleSetting>,
  fromFlags: ReadonlyMap<string, Level>,
): { readonly level: Level; readonly options: unknown } {
  const setting = fromFile.get(id);
  return { level: fromFlags.get(id) ?? setting?.level ?? own, options: setting?.options };
}
