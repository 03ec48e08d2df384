import path from 'node:path';
import { configName } from '../../config/find.ts';
import { readOpml } from '../../intake/feeds/read-opml.ts';
import { curateWords } from '../../messages/curate.ts';
import { UserError } from '../../model/user-error.ts';
import { decode } from '../../parse/decode.ts';
import { parseYaml } from '../../parse/yaml.ts';
import { canonicalAddress } from '../../text/addresses/canonical-address.ts';
import { visible } from '../../text/display/visible.ts';
import { appendToYamlList } from '../../text/encodings/yaml-list.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { unifiedDiff } from '../program/unified-diff.ts';

const largestFile = 5 * 1024 * 1024;
const largestConfig = 1024 * 1024;

/** Adds the feeds of a feed reader's list to the configuration, without those it has already. */
export async function importOpml(
  file: string,
  flags: Flags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang, quiet, workspace } = context;
  const say = curateWords[lang];
  const outcome = io.files.read(path.resolve(io.cwd, file), largestFile);
  if (!outcome.ok)
    throw new UserError(say.failed(file, say.file[outcome.fault.kind]), say.opmlHelp);
  const listed = readOpml(outcome.bytes);
  if (typeof listed === 'string')
    throw new UserError(say.failed(file, say.opml[listed]), say.opmlHelp);

  const known = new Set(workspace.config.feeds.sources.map(({ url }) => canonicalAddress(url)));
  const fresh = listed.filter(({ url }) => {
    const address = canonicalAddress(url);
    return !known.has(address) && known.add(address);
  });
  if (fresh.length === 0) {
    if (!quiet) io.err(`${say.opmlNothing(listed.length)}\n`);
    return 0;
  }
  const config = workspace.configPath ?? path.join(workspace.root, configName);
  const shown = path.relative(io.cwd, config).replaceAll(path.sep, '/');
  const { before, after } = withSources(config, fresh, context);
  if (flags.on('dryRun') === true) {
    io.out(await unifiedDiff(shown, before, after));
    return 0;
  }
  io.files.replaceText(config, after);
  io.out(`${visible(shown)}\n`);
  if (!quiet) io.err(`${say.opmlAdded(fresh.length)}\n`);
  return 0;
}

type Sources = readonly { readonly name: string; readonly url: string }[];

/** The configuration with these feeds in it; all else stays as it was written. */
function withSources(config: string, fresh: Sources, { io, lang, workspace }: CommandContext) {
  const say = curateWords[lang];
  const outcome = io.files.read(config, largestConfig);
  const { text, bom } = decode(outcome.ok ? outcome.bytes : new Uint8Array());
  const { places } = parseYaml(text, 0);
  const end = /(?:^|\n)\.\.\.\s*$/.exec(text)?.index ?? text.length;
  const entries = fresh.map(
    ({ name, url }) =>
      [
        ['name', name],
        ['url', url],
      ] as const,
  );
  const after = appendToYamlList(text, { places, end }, ['feeds', 'sources'], entries);
  const meant = [...workspace.config.feeds.sources, ...fresh];
  if (after === undefined || inOrder(sourcesIn(after)) !== inOrder(meant)) {
    throw new UserError(say.cannotAddSources, say.cannotAddSourcesHelp);
  }
  return { before: text, after: bom ? `\uFEFF${after}` : after };
}

/** Whatever the order in which the keys of a source stand. */
function inOrder(sources: unknown): string {
  return JSON.stringify(sources, ['name', 'url']);
}

function sourcesIn(text: string): unknown {
  const { feeds } = parseYaml(text, 0).data;
  return typeof feeds === 'object' && feeds !== null && 'sources' in feeds
    ? feeds.sources
    : undefined;
}
