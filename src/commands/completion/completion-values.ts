import path from 'node:path';
import { kindsWith } from '../../scaffold/kinds.ts';
import { dateInFileName, slugOfPath } from '../../text/addresses/article-path.ts';
import { monthOf } from '../../text/dates/calendar.ts';
import type { Completes } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { shellNames } from './shell-names.ts';

type Finder = (context: CommandContext) => readonly string[] | Promise<readonly string[]>;

/** The values of a kind: from names of files and the configuration; no article is opened. */
export async function completionValues(
  kind: Completes,
  context: CommandContext,
): Promise<readonly string[]> {
  return [...new Set(await finders[kind](context))];
}

const finders: Readonly<Record<Completes, Finder>> = {
  articles: async (context) => (await articlePaths(context)).map(slugOfPath),
  authors: ({ workspace }) => workspace.config.authors,
  categories: ({ workspace }) => workspace.config.categories,
  files: () => [],
  folders: () => [],
  issues: ({ io, workspace: { root, config } }) =>
    io.files
      .namesIn(path.join(root, config.newsletters))
      .flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? [])
      .reverse(),
  kinds: ({ io, workspace: { root, config } }) =>
    kindsWith(io.files.namesIn(path.join(root, config.templates))),
  months: async (context) =>
    (await articlePaths(context))
      .flatMap((file) => dateInFileName(file) ?? [])
      .map(monthOf)
      .sort()
      .reverse(),
  networks: async () => (await import('../../model/network-id.ts')).networkIds,
  parts: async () =>
    (await import('../../newsletter/renditions/index.ts')).renditions.map(({ name }) => name),
  rules: async () => (await import('../../rules/index.ts')).ruleIds,
  schemas: async () => (await import('../../schema/index.ts')).schemas.map(({ name }) => name),
  shells: () => shellNames,
  sources: ({ workspace }) => workspace.config.feeds.sources.map(({ name }) => name),
};

/** Newest first, as far as names tell. */
async function articlePaths({ io, workspace }: CommandContext): Promise<readonly string[]> {
  const { findArticles } = await import('../../archive.ts');
  const found = findArticles(workspace, io.files, workspace.config.articles);
  return found.map((entry) => entry.path).reverse();
}
