import { importWords } from '../messages/import.ts';
import { UserError } from '../model/user-error.ts';
import { visible } from '../text/display/visible.ts';
import { readKnown } from './archive/known-findings.ts';
import type { Command, ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import { pageFetcher } from './import/fetch-page.ts';
import { importJson } from './import/import-json.ts';
import type { FetchPage } from './import/import-offer.ts';
import { type ImportChoices, type ImportResult, isUnread } from './import/import-outcome.ts';
import { needsWork, showImport } from './import/import-report.ts';
import { importSource } from './import/import-source.ts';
import { rememberFindings } from './import/remember-findings.ts';
import { takeIn } from './import/take-in.ts';
import type { Flags } from './program/flags.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = (args, flags, context) =>
  importFrom(args, flags, context, pageFetcher(flags, context));

/** @param fetchPage how pages and images on the web are had. */
export async function importFrom(
  [source = '']: readonly string[],
  flags: Flags,
  context: CommandContext,
  fetchPage: FetchPage,
): Promise<ExitCode> {
  requireWorkspace(context);
  const { today, workspace, lang } = context;
  const { config } = workspace;
  const author = flags.text('author');
  const category = flags.text('category');
  if (category !== undefined && !isKnown(category, config.categories)) {
    const words = importWords[lang];
    throw new UserError(words.noCategory(category), words.categories(config.categories.join(', ')));
  }
  const house = { config, today, ...(author && { author }), ...(category && { category }) };
  const choices: ImportChoices = {
    dryRun: flags.on('dryRun') === true,
    images: flags.on('images') === true,
    remember: flags.on('remember') === true,
  };
  // Before anything is written: the file may not be readable.
  const known = choices.remember && !choices.dryRun ? readKnown(context) : undefined;
  const offers = await importSource(source, flags, context, fetchPage);
  const result = await takeIn(offers, { ...choices, house, fetchPage }, context);
  if (result.outcomes.length === 0) {
    const words = importWords[lang];
    throw new UserError(words.nothing(visible(source)), words.nothingHelp);
  }
  const { remembered, left } = known
    ? rememberFindings(result.files, known, context)
    : { remembered: 0, left: result.files };
  if (flags.on('json') === true) context.io.out(importJson(result, remembered));
  else showImport(result, left, choices, context);
  return exitCode({ ...result, files: left });
}

function isKnown(category: string, categories: readonly string[]): boolean {
  return categories.length === 0 || categories.includes(category);
}

/** 1 when something that was meant to come along still needs a hand. */
function exitCode({ outcomes, files }: ImportResult): ExitCode {
  return outcomes.some(isUnread) || files.some(needsWork) ? 1 : 0;
}
