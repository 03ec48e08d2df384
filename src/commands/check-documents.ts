import type { RulesFor } from '../engine/prepare-rules.ts';
import type { Stopwatch } from '../engine/stopwatch.ts';
import { ruleIds } from '../rules/index.ts';
import { startValidation, type Validation } from '../validate.ts';
import type { ReadingContext } from './context.ts';
import { lookAround } from './look-around.ts';

/** A check by the rules that the configuration sets. */
export function startChecking(
  rulesFor: RulesFor,
  context: ReadingContext,
  time?: Stopwatch,
): Validation {
  const { lang, today, workspace } = context;
  const environment = {
    lang,
    config: workspace.config,
    today,
    surroundings: lookAround(context),
  };
  return startValidation({ rulesFor, ruleIds, environment, time });
}
