import { ruleChoice } from './check-documents.ts';
import { checkSources } from './check-sources.ts';
import type { Command } from './command.ts';
import { listRules } from './list-rules.ts';
import { mergeReports } from './merge-reports.ts';
import { pathFromRoot } from './path-from-root.ts';
import { printConfig } from './print-config.ts';
import { readOutputs } from './report-outputs.ts';
import { levelsOf, maximumOf, refuseContradictions } from './validate-flags.ts';
import { watchArticles } from './watch-articles.ts';

export const run: Command = async (args, flags, context) => {
  const { io, workspace } = context;
  const levels = levelsOf(flags.list('rule'), context);
  const rulesFor = ruleChoice(context, levels);
  if (flags.on('listRules') === true) {
    io.out(listRules(rulesFor, flags.on('json') === true, context));
    return 0;
  }
  if (flags.on('printConfig') === true) {
    io.out(printConfig(workspace.config, rulesFor, pathFromRoot(args[0] ?? '.', context)));
    return 0;
  }
  refuseContradictions(flags, context);
  const most = maximumOf(flags.text('maxWarnings'), context);
  const outputs = readOutputs(flags, context);
  if (flags.on('merge') === true) return mergeReports(args, outputs, most, context);
  const check = () => checkSources({ args, flags, rulesFor, levels, outputs, most }, context);
  if (flags.on('watch') === true) return watchArticles(check, context);
  return check();
};
