import type { RulesFor } from '../engine/prepare-rules.ts';
import type { Stopwatch } from '../engine/stopwatch.ts';
import type { NamedArticle } from '../model/issue.ts';
import { ruleIds } from '../rules/index.ts';
import { startValidation, type Validation } from '../validate.ts';
import type { ReadingContext } from './context.ts';
import { lookAround } from './look-around.ts';

/**
 * A check by the rules that the configuration sets.
 *
 * @param articles all there are, for issue files; undefined: read them when asked.
 */
export function startChecking(
  rulesFor: RulesFor,
  context: ReadingContext,
  time?: Stopwatch,
  articles: () => readonly NamedArticle[] | undefined = () => undefined,
): Validation {
  const { lang, today, workspace } = context;
  const environment = {
    lang,
    config: workspace.config,
    today,
    surroundings: lookAround(context, articles),
  };
  return startValidation({ rulesFor, ruleIds, environment, time });
}
