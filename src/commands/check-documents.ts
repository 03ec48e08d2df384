import * as v from 'valibot';
import { configFault } from '../config/fault-words.ts';
import type { RulesFor } from '../engine/prepare-rules.ts';
import { chooseRules } from '../engine/rule-choice.ts';
import type { Stopwatch } from '../engine/stopwatch.ts';
import { checkWords } from '../messages/check.ts';
import type { Config, RuleSettings } from '../model/config.ts';
import type { Level } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import type { Rule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { closest } from '../text/suggest.ts';
import { startValidation, type Validation } from '../validate.ts';
import type { CommandContext, ReadingContext } from './context.ts';
import { lookAround } from './look-around.ts';

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** A check by the rules that the configuration sets. */
export function startChecking(
  rulesFor: RulesFor,
  context: ReadingContext,
  time?: Stopwatch,
): Validation {
  const { lang, today, workspace } = context;
  const { config } = workspace;
  const surroundings = lookAround(context);
  const environment = { lang, config, today, surroundings };
  return startValidation({ rulesFor, ruleIds, environment, time });
}

/**
 * The rules that are on for each article.
 *
 * @param levels from the command line, by rule.
 * @throws UserError for a rule that does not exist or options that will not do.
 */
export function ruleChoice(
  context: CommandContext,
  levels: ReadonlyMap<string, Level> = new Map(),
): RulesFor {
  const { config } = context.workspace;
  for (const id of levels.keys()) checkKnown(id, context);
  for (const { key, settings } of settingsIn(config)) {
    for (const [id, { options }] of settings) {
      checkKnown(id, context);
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

function checkKnown(id: string, { lang }: CommandContext): void {
  if (ruleIds.includes(id)) return;
  const say = checkWords[lang];
  const meant = closest(id, ruleIds);
  throw new UserError(say.unknownRule(id), meant ? say.meant(meant) : say.listRules);
}

function checkOptions(id: string, options: unknown, key: string, { lang }: CommandContext): void {
  try {
    rules.find((rule) => rule.id === id)?.readOptions(options);
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    const [issue] = error.issues;
    const place = [key, v.getDotPath(issue)].filter((part) => part !== null).join('.');
    throw new UserError(
      configFault(lang).issue(issue, place).message,
      checkWords[lang].explain(id),
    );
  }
}
