import type { Rule } from './define.ts';

/** The options of a rule by name, each with its default; undefined for an option without one. */
export function ruleOptions(rule: Rule): Readonly<Record<string, unknown>> {
  const defaults = rule.readOptions(undefined);
  const known = typeof defaults === 'object' && defaults !== null ? Object.entries(defaults) : [];
  const values = new Map<string, unknown>(known);
  return Object.fromEntries(rule.optionNames.map((name) => [name, values.get(name)]));
}
