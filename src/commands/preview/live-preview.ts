import { join } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import type { Editor } from '../../preview/editor.ts';
import { baselineName } from '../archive/known-findings.ts';
import { watchedPaths } from '../archive/watch-articles.ts';
import type { CommandContext } from '../context.ts';
import { loadWorkspace } from '../program/load-workspace.ts';
import { filesOfHouse } from './files-beside.ts';
import { type DeskSnapshot, type KeptDesk, keepDesk } from './kept-desk.ts';
import { type PreviewPictures, previewPictures } from './preview-pictures.ts';
import { type PreviewSite, previewSite, type SiteSetting } from './preview-site.ts';

/** A preview that keeps up with the disk. */
export interface LivePreview {
  /** As it is now. */
  readonly site: PreviewSite;
  /** Every file that one of its pages is about. */
  readonly paths: ReadonlySet<string>;
  /** @param announce told of every new version, the first among them. */
  follow(announce: (version: string) => void): void;
  /** Rejects when following fails for a reason of viag's own. */
  readonly broken: Promise<never>;
  stop(): void;
}

interface Bench {
  readonly context: CommandContext;
  readonly desk: KeptDesk;
  readonly pictures: PreviewPictures;
  readonly configStamp: string | undefined;
}

/** Short, as a look too many costs little here, and half a file is whole at the next. */
const quiet = 25;

export async function livePreview(
  config: string | undefined,
  editor: Editor,
  context: CommandContext,
): Promise<LivePreview> {
  const { io, lang } = context;
  const { files } = io;
  const { configPath = '' } = context.workspace;
  let bench = benchFor(context);
  let count = 1;
  let announce = (_version: string) => {};
  let watched: readonly string[] = [];
  let stop = () => {};
  let fail = (_error: unknown) => {};
  let running = Promise.resolve();
  // Watching comes first, or what is saved during the first look would go unnoticed.
  watch();
  let snapshot = await bench.desk.look();
  watch(snapshot.beside);
  let site = siteOf(snapshot, undefined);

  function benchFor(made: CommandContext): Bench {
    return {
      context: made,
      desk: keepDesk(made),
      pictures: previewPictures(made),
      configStamp: files.stampOf(configPath),
    };
  }

  function siteOf(shown: DeskSnapshot, fault: SiteSetting['fault']): PreviewSite {
    const live = { version: String(count), editor };
    return previewSite(shown, bench.pictures, { live, ...(fault && { fault }) });
  }

  /** The configuration may say of everything that it is otherwise, so then all begins anew. */
  function renewBench(): void {
    if (files.stampOf(configPath) === bench.configStamp) return;
    const workspace = loadWorkspace(io.cwd, config, lang, files);
    bench = benchFor({ ...context, workspace });
  }

  /** @param beside what the articles show or link to elsewhere, as far as that is known. */
  function watch(beside: ReadonlySet<string> = new Set()): void {
    const { workspace } = bench.context;
    const { root, config: settings } = workspace;
    const named = [baselineName, ...filesOfHouse(settings), ...[...beside].sort()];
    const paths = [...watchedPaths(workspace), ...named.map((name) => join(root, name))];
    if (paths.join('\0') === watched.join('\0')) return;
    stop();
    watched = paths;
    stop = files.watch(paths, queue, quiet);
  }

  async function lookAgain(): Promise<void> {
    let fault: SiteSetting['fault'];
    try {
      renewBench();
      watch(snapshot.beside);
      snapshot = await bench.desk.look();
      watch(snapshot.beside);
    } catch (error) {
      // What is half written now will be whole at the next change.
      if (!(error instanceof UserError)) throw error;
      fault = { message: error.message, help: error.help };
    }
    count += 1;
    site = siteOf(snapshot, fault);
    announce(String(count));
  }

  function queue(): void {
    running = running.then(lookAgain).catch((error: unknown) => {
      stop();
      fail(error);
    });
  }

  return {
    get site() {
      return site;
    },
    get paths() {
      return new Set([...snapshot.articles, ...snapshot.issues].map(({ path }) => path));
    },
    follow(told) {
      announce = told;
      announce(String(count));
    },
    stop: () => stop(),
    broken: new Promise<never>((_never, reject) => {
      fail = reject;
    }),
  };
}
