import path from 'node:path';
import type { ReadSource } from '../../intake/feeds/new-items.ts';
import { readFeed } from '../../intake/feeds/read-feed.ts';
import { curateWords } from '../../messages/curate.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts';

export interface ReadSources {
  readonly sources: readonly ReadSource[];
  /** What went wrong or was left out, in the user's words, with the name of the source. */
  readonly notes: readonly string[];
  /** The names of those of which nothing could be read. */
  readonly failed: readonly string[];
  /** One at least was not asked, since it is not on the open internet. */
  readonly withheld: boolean;
}

interface NamedFeed extends FetchedFeed {
  readonly name: string;
}

/** How many servers are asked at the same time. */
const atOnce = 4;
const largestFile = 5 * 1024 * 1024;

/** The feeds of the configuration, or those saved in the files that were named. */
export async function readSources(flags: Flags, context: CommandContext): Promise<ReadSources> {
  const files = flags.list('offline');
  if (files.length > 0)
    return gathered(
      files.map((file) => savedFeed(file, context)),
      context,
    );
  const { io, lang, quiet } = context;
  const wanted = wantedSources(flags, context);
  if (!quiet && io.terminal.errorsAreTerminal)
    io.err(`${curateWords[lang].asking(wanted.length)}\n`);
  const allowPrivate = flags.on('allowPrivate') === true;
  const fetched = await inTurns(wanted, async ({ name, url }) => ({
    name,
    ...(await fetchFeed(url, allowPrivate, context)),
  }));
  return gathered(fetched, context);
}

function wantedSources(flags: Flags, { lang, workspace }: CommandContext) {
  const say = curateWords[lang];
  const { sources } = workspace.config.feeds;
  if (sources.length === 0) throw new UserError(say.noSources, say.noSourcesHelp);
  const names = sources.map(({ name }) => name);
  const given = flags.list('source');
  const unknown = given.find((name) => !names.includes(name));
  if (unknown === undefined) {
    return given.length === 0 ? sources : sources.filter(({ name }) => given.includes(name));
  }
  const meant = closest(unknown, names);
  throw new UserError(
    say.unknownSource(visible(unknown)),
    meant ? say.meant(meant) : say.sources(names.join(', ')),
  );
}

/** Goes by the title in it, since a file is called as it was saved. */
function savedFeed(file: string, { io, lang }: CommandContext): NamedFeed {
  const say = curateWords[lang];
  const outcome = io.files.read(path.resolve(io.cwd, file), largestFile);
  if (!outcome.ok) return { name: file, fault: say.file[outcome.fault.kind] };
  const feed = readFeed({ bytes: outcome.bytes });
  if (typeof feed === 'string') return { name: file, fault: say.feed[feed] };
  return { name: feed.title ?? path.basename(file), feed };
}

function gathered(fetched: readonly NamedFeed[], { lang }: CommandContext): ReadSources {
  const say = curateWords[lang];
  return {
    sources: fetched.flatMap(({ name, feed }) => (feed ? [{ name, feed }] : [])),
    notes: fetched.flatMap(({ name, feed, fault }) => [
      ...(fault === undefined
        ? []
        : [feed ? say.failedKept(name, fault) : say.failed(name, fault)]),
      ...(feed?.damaged ? [say.damaged(name)] : []),
      ...(feed && feed.unlinked > 0 ? [say.unlinked(name, feed.unlinked)] : []),
    ]),
    failed: fetched.flatMap(({ name, feed }) => (feed ? [] : [name])),
    withheld: fetched.some(({ withheld }) => withheld === true),
  };
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // All take from the same queue.
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
