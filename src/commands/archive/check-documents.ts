import type { RulesFor } from '../../engine/prepare-rules.ts';
import type { Stopwatch } from '../../engine/stopwatch.ts';
import type { ArchiveFacts } from '../../model/issue.ts';
import { ruleIds } from '../../rules/index.ts';
import { startValidation, type Validation } from '../../validate.ts';
import type { ReadingContext } from '../context.ts';
import { lookAround } from './look-around.ts';

/**
 * A check by the rules that the configuration sets.
 *
 * @param archive what issue files are held against, for who has read it already.
 */
export function startChecking(
  rulesFor: RulesFor,
  context: ReadingContext,
  time?: Stopwatch,
  archive?: () => ArchiveFacts,
): Validation {
  const { lang, today, workspace } = context;
  const environment = {
    lang,
    config: workspace.config,
    today,
    surroundings: lookAround(context, archive),
  };
  return startValidation({ rulesFor, ruleIds, environment, time });
}
