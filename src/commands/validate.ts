import { configuredRules } from './archive/configured-rules.ts';
import { watchArticles } from './archive/watch-articles.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { pathFromRoot } from './program/path-from-root.ts';
import { checkSources } from './validate/check-sources.ts';
import { listRules } from './validate/list-rules.ts';
import { mergeReports } from './validate/merge-reports.ts';
import { printConfig } from './validate/print-config.ts';
import { readOutputs } from './validate/report-outputs.ts';
import { levelsOf, maximumOf, refuseContradictions } from './validate/validate-flags.ts';

export const run: Command = async (args, flags, context) => {
  const { io } = context;
  const levels = levelsOf(flags.list('rule'), context);
  if (flags.on('listRules') === true) {
    io.out(listRules(configuredRules(context, levels), flags.on('json') === true, context));
    return 0;
  }
  if (flags.on('printConfig') === true) {
    const path = pathFromRoot(args[0] ?? '.', context);
    io.out(printConfig(context.workspace.config, configuredRules(context, levels), path));
    return 0;
  }
  refuseContradictions(args, flags, context);
  const most = maximumOf(flags.text('maxWarnings'), context);
  const outputs = readOutputs(flags, context);
  if (flags.on('merge') === true) return mergeReports(args, outputs, most, context);
  const check = (current: CommandContext) => {
    const rulesFor = configuredRules(current, levels);
    return checkSources({ args, flags, rulesFor, levels, outputs, most }, current);
  };
  if (flags.on('watch') === true) return watchArticles(check, flags.text('config'), context);
  return check(context);
};
