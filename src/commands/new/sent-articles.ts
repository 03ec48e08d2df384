import { join, posix } from 'node:path';
import type { SentIssue } from '../../model/issue.ts';
import { slugsIn } from '../../newsletter/article-mentions.ts';
import { parseText } from '../../parse/document.ts';
import type { CommandContext } from '../context.ts';

/**
 * The slugs that another newsletter has: in an issue file, or in the manifest of one sent.
 *
 * @param except the issue file that is being made anew
 */
export function sentArticles(
  except: string,
  sent: readonly SentIssue[],
  context: CommandContext,
): ReadonlySet<string> {
  const { io, workspace } = context;
  const folder = workspace.config.newsletters;
  const planned = io.files
    .namesIn(join(workspace.root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name))
    .filter((path) => path !== except)
    .filter((path) => io.files.kindOf(join(workspace.root, path)) === 'file')
    .flatMap((path) => slugsIn(frontMatterOf(path, context)));
  const gone = sent.flatMap(({ articles }) => articles.map(({ slug }) => slug));
  return new Set([...planned, ...gone]);
}

function frontMatterOf(path: string, { io, workspace }: CommandContext): unknown {
  const text = io.files.readText(join(workspace.root, path)) ?? '';
  const { frontMatter } = workspace.config;
  return parseText(path, text.replace(/^\uFEFF/, ''), false, frontMatter).article?.frontMatter.data;
}
