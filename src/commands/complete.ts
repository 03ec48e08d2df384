import type { Command } from './command.ts';
import { completeLine } from './completion/complete-line.ts';
import { completionValues } from './completion/completion-values.ts';
import { shells } from './completion/shells.ts';

/** Answers a shell while someone types, so it is quick and never complains. */
export const run: Command = async ([name, ...words], _flags, context) => {
  const shell = shells.find((known) => known.name === name);
  if (!shell) return 2;
  const line = shell.wordsOf(words);
  const answer = await completeLine(line, (kind) => completionValues(kind, context), context.lang);
  context.io.out(shell.print(answer, words));
  return 0;
};
