import { filterDesk } from '../desk/desk-filter.ts';
import { stateCounts } from '../desk/state-counts.ts';
import { deskWords } from '../messages/desk.ts';
import { listWords } from '../messages/list.ts';
import type { DeskEntry } from '../model/desk.ts';
import { wrap } from '../text/display/width.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { entryAsJson } from './desk/desk-json.ts';
import { gatherDesk } from './desk/gather-desk.ts';
import { listFilter } from './desk/list-filter.ts';
import { listTable } from './desk/list-table.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const { io, quiet, today } = context;
  const { desk } = await gatherDesk(context);
  const filter = listFilter(flags, desk.entries, context);
  const entries = filterDesk(desk.entries, filter, today);
  if (flags.on('json') === true) {
    io.out(`${JSON.stringify({ version: 1, articles: entries.map(entryAsJson) }, null, 2)}\n`);
    return 0;
  }
  if (entries.length > 0) io.out(listTable(entries, context));
  if (!quiet) io.err(closingLines(entries, desk.entries.length, context));
  return 0;
};

/** How many there are and how they stand, and what to do next. */
function closingLines(
  entries: readonly DeskEntry[],
  all: number,
  { io, lang }: CommandContext,
): string {
  const say = deskWords[lang];
  const next = (command: string) => `${say.nextStep} ${command}\n`;
  if (all === 0) return `${say.noArticles}\n${next('viag new article')}`;
  const { nothing, ofAll } = listWords[lang];
  if (entries.length === 0) return `${nothing}\n${next('viag list')}`;
  const counts = stateCounts(entries).map(({ state, count }) => say.count[state](count));
  const many = entries.length < all ? ofAll(entries.length, all) : say.articles(all);
  const faulty = entries.some(({ counts: { error } }) => error > 0);
  const { errorsAreTerminal, columns } = io.terminal;
  const sum = `${many}: ${counts.join(', ')}.`;
  const shown = errorsAreTerminal ? wrap(sum, columns, '  ') : sum;
  return `\n${shown}\n${next(faulty ? 'viag validate' : 'viag status')}`;
}
