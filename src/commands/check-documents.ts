import type { RulesFor } from '../engine/prepare-rules.ts';
import type { Stopwatch } from '../engine/stopwatch.ts';
import type { Document } from '../model/article.ts';
import type { Report } from '../model/finding.ts';
import { ruleIds } from '../rules/index.ts';
import { startValidation, type Validation } from '../validate.ts';
import { configuredRules } from './configured-rules.ts';
import type { CommandContext } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

/** Checks documents by the rules that the configuration sets, all together. */
export function checkDocuments(documents: readonly Document[], context: CommandContext): Report {
  const validation = startChecking(configuredRules(context), context);
  return validation.report(documents.map(validation.check), true);
}

export function startChecking(
  rulesFor: RulesFor,
  { lang, today, workspace, io }: CommandContext,
  time?: Stopwatch,
): Validation {
  const { root, config } = workspace;
  const surroundings = surroundingsOf(root, io.files);
  const environment = { lang, config, today, surroundings };
  return startValidation({ rulesFor, ruleIds, environment, time });
}
