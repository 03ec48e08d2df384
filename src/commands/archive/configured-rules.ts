import * as v from 'valibot';
import { configFault } from '../../config/fault-words.ts';
import type { RulesFor } from '../../engine/prepare-rules.ts';
import { chooseRules } from '../../engine/rule-choice.ts';
import { checkWords } from '../../messages/check.ts';
import type { Config, RuleSettings } from '../../model/config.ts';
import type { Level } from '../../model/finding.ts';
import { UserError } from '../../model/user-error.ts';
import type { Rule } from '../../rules/define.ts';
import { ruleIds, rules } from '../../rules/index.ts';
import type { CommandContext } from '../context.ts';
import { closestRule } from './closest-rule.ts';

/**
 * The rules that are on for each article.
 *
 * @param levels from the command line, by rule.
 * @throws UserError for a rule that does not exist or options that will not do.
 */
export function configuredRules(
  context: CommandContext,
  levels: ReadonlyMap<string, Level> = new Map(),
): RulesFor {
  const { config } = context.workspace;
  for (const id of levels.keys()) checkKnown(id, undefined, context);
  for (const { key, settings } of settingsIn(config)) {
    for (const [id, { options }] of settings) {
      checkKnown(id, `${key}.${id}`, context);
      checkOptions(id, options, `${key}.${id}`, context);
    }
  }
  return chooseRules(rules, config, levels);
}

/** Every rule that is on for some article. */
export function rulesOn(rulesFor: RulesFor, paths: readonly string[]): readonly Rule[] {
  const lists = new Set(paths.map(rulesFor));
  const ids = new Set([...lists].flat().map((active) => active.rule.id));
  return rules.filter(({ id }) => ids.has(id));
}

function settingsIn({ rules: base, overrides }: Config): readonly {
  readonly key: string;
  readonly settings: RuleSettings;
}[] {
  return [
    { key: 'rules', settings: base },
    ...overrides.map((override, index) => ({
      key: `overrides.${index}.rules`,
      settings: override.rules,
    })),
  ];
}

/** @param key where the configuration names it; undefined for a flag. */
function checkKnown(id: string, key: string | undefined, context: CommandContext): void {
  if (ruleIds.includes(id)) return;
  const say = checkWords[context.lang];
  const meant = closestRule(id, ruleIds);
  const message = placed(key, say.unknownRule(id), context);
  throw new UserError(message, meant ? say.meant(meant) : say.listRules);
}

function checkOptions(id: string, options: unknown, key: string, context: CommandContext): void {
  try {
    rules.find((rule) => rule.id === id)?.readOptions(options);
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    const [issue] = error.issues;
    const option = v.getDotPath(issue);
    const { message } = configFault(context.lang).issue(issue, option ? `${key}.${option}` : key);
    // The options stand behind the level, as the second of a list.
    const at = option ? `${key}.1.${option}` : key;
    throw new UserError(placed(at, message, context), checkWords[context.lang].explain(id));
  }
}

function placed(key: string | undefined, message: string, { workspace }: CommandContext): string {
  const place = key === undefined ? undefined : workspace.settingPlace?.(key);
  return place === undefined ? message : `${place}  ${message}`;
}
