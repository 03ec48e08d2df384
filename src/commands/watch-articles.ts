import { join } from 'node:path';
import picomatch from 'picomatch';
import { validateWords } from '../messages/validate.ts';
import { UserError } from '../model/user-error.ts';
import type { ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';

/** Checks now, and again after every change, until someone presses Ctrl-C. */
export async function watchArticles(
  check: () => Promise<ExitCode>,
  { io, lang, workspace }: CommandContext,
): Promise<ExitCode> {
  const say = validateWords[lang];
  const { articles, newsletters } = workspace.config;
  const folders = [...articles.map((pattern) => picomatch.scan(pattern).base), newsletters]
    .map((folder) => join(workspace.root, folder))
    .filter((folder) => io.files.kindOf(folder) === 'folder');
  if (folders.length === 0) throw new UserError(say.nothingToWatch, say.nothingToWatchHelp);

  const checkAgain = async (): Promise<void> => {
    try {
      await check();
    } catch (error) {
      // A file that is half written now will be whole at the next change.
      if (!(error instanceof UserError)) throw error;
      io.err(`${error.message}\n`);
    }
    io.err(`\n${say.watching}\n`);
  };
  return new Promise((_never, reject) => {
    let running = Promise.resolve();
    const queue = (): void => {
      running = running.then(checkAgain).catch((error: unknown) => {
        stop();
        reject(error);
      });
    };
    // Watching comes first, or what is saved during the first check would go unnoticed.
    const stop = io.files.watch(folders, queue);
    queue();
  });
}
