import { join } from 'node:path';
import picomatch from 'picomatch';
import { configName } from '../../config/find.ts';
import type { Workspace } from '../../config/workspace.ts';
import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { loadWorkspace } from '../program/load-workspace.ts';

/**
 * Checks now, and again after every change to an article or to the configuration, until someone
 * presses Ctrl-C.
 *
 * @param given the path after `--config`.
 */
export async function watchArticles(
  check: (context: CommandContext) => Promise<ExitCode>,
  given: string | undefined,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const say = validateWords[lang];
  if (!foldersOf(context.workspace).some((folder) => io.files.kindOf(folder) === 'folder')) {
    throw new UserError(say.nothingToWatch, say.nothingToWatchHelp);
  }
  return new Promise((_never, reject) => {
    let running = Promise.resolve();
    let watched: readonly string[] = [];
    let stop = () => {};
    const watch = (workspace: Workspace): void => {
      const paths = watchedPaths(workspace);
      if (paths.join('\0') === watched.join('\0')) return;
      stop();
      watched = paths;
      stop = io.files.watch(paths, queue);
    };
    const checkAgain = async (): Promise<void> => {
      try {
        const workspace = loadWorkspace(io.cwd, given, lang, io.files);
        watch(workspace);
        await check({ ...context, workspace });
      } catch (error) {
        // What is half written now will be whole at the next change.
        if (!(error instanceof UserError)) throw error;
        io.err(`${error.message}\n  ${error.help}\n`);
      }
      io.err(`\n${say.watching}\n`);
    };
    const queue = (): void => {
      running = running.then(checkAgain).catch((error: unknown) => {
        stop();
        reject(error);
      });
    };
    // Watching comes first, or what is saved during the first check would go unnoticed.
    watch(context.workspace);
    queue();
  });
}

/** The configuration, and the folders with articles and newsletters, those still to come as well. */
export function watchedPaths(workspace: Workspace): readonly string[] {
  const config = workspace.configPath ?? join(workspace.root, configName);
  return [config, ...foldersOf(workspace)];
}

function foldersOf({ root, config }: Workspace): readonly string[] {
  const { articles, newsletters } = config;
  return [...articles.map((pattern) => picomatch.scan(pattern).base), newsletters].map((folder) =>
    join(root, folder),
  );
}
