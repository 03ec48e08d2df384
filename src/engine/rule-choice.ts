import picomatch from 'picomatch';
import type { Config, RuleSettings } from '../model/config.ts';
import type { Level, Severity } from '../model/finding.ts';
import type { Rule } from '../rules/define.ts';
import type { ActiveRule, RulesFor } from './prepare-rules.ts';

/**
 * Which rules are on for which article, at which level. A flag beats an override, a later override
 * beats an earlier one, those beat `rules`, and that beats the preset.
 *
 * @param levels from the command line, by rule.
 */
export function chooseRules(
  rules: readonly Rule[],
  { preset, rules: settings, overrides }: Config,
  levels: ReadonlyMap<string, Level>,
): RulesFor {
  const matchers = overrides.map(({ files }) => picomatch([...files], { dot: true }));
  const known = new Map<string, readonly ActiveRule[]>();
  return (path) => {
    const matching = overrides.filter((_override, index) => matchers[index]?.(path));
    const key = matching.map((override) => overrides.indexOf(override)).join();
    const chosen = known.get(key) ?? activeRules(matching.map((override) => override.rules));
    known.set(key, chosen);
    return chosen;
  };

  function activeRules(matching: readonly RuleSettings[]): readonly ActiveRule[] {
    return rules.flatMap((rule): readonly ActiveRule[] => {
      const layers = [settings, ...matching].flatMap((layer) => layer.get(rule.id) ?? []);
      const level =
        levels.get(rule.id) ??
        layers.findLast((layer) => layer.level !== undefined)?.level ??
        presetLevel(rule, preset);
      if (level === 'off') return [];
      const { options } = layers.findLast((layer) => layer.options !== undefined) ?? {};
      return [{ rule, severity: level, options: rule.readOptions(options) }];
    });
  }
}

/**
 * Only the rules that can stop an article: over a large archive the others take most of the time.
 *
 * @param stops whether a rule of that name can, when it is an error.
 */
export function onlyErrors(rulesFor: RulesFor, stops: (ruleId: string) => boolean): RulesFor {
  const known = new Map<readonly ActiveRule[], readonly ActiveRule[]>();
  return (path) => {
    const all = rulesFor(path);
    const errors =
      known.get(all) ?? all.filter(({ rule, severity }) => severity === 'error' && stops(rule.id));
    known.set(all, errors);
    return errors;
  };
}

const stricter: Readonly<Record<Severity, Severity>> = {
  info: 'warning',
  warning: 'error',
  error: 'error',
};

function presetLevel({ severity }: Rule, preset: Config['preset']): Severity {
  return preset === 'strict' ? stricter[severity] : severity;
}
