import { join, posix } from 'node:path';
import { newNewsletterWords } from '../messages/new-newsletter.ts';
import { slugsIn } from '../newsletter/slugs-in.ts';
import { parseText } from '../parse/document.ts';
import { visible } from '../text/visible.ts';
import type { CommandContext } from './context.ts';

/**
 * The slugs that another newsletter has: in an issue file, or in the manifest of one sent.
 *
 * @param except the issue file that is being made anew
 */
export function sentArticles(except: string, context: CommandContext): ReadonlySet<string> {
  const folder = context.workspace.config.newsletters;
  const sent = posix.join(folder, 'sent');
  return new Set([
    ...pathsIn(folder, '.md', context)
      .filter((path) => path !== except)
      .flatMap((path) => slugsIn(frontMatterOf(path, context))),
    ...pathsIn(sent, '.json', context).flatMap((path) => slugsIn(manifestAt(path, context))),
  ]);
}

function pathsIn(folder: string, ending: string, context: CommandContext): readonly string[] {
  const { io, workspace } = context;
  return io.files
    .namesIn(join(workspace.root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => posix.join(folder, name))
    .filter((path) => io.files.kindOf(join(workspace.root, path)) === 'file');
}

function frontMatterOf(path: string, context: CommandContext): unknown {
  const { config } = context.workspace;
  const text = textOf(path, context).replace(/^\uFEFF/, '');
  return parseText(path, text, false, config.frontMatter).article?.frontMatter.data;
}

function manifestAt(path: string, context: CommandContext): unknown {
  try {
    return JSON.parse(textOf(path, context));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.io.err(`${newNewsletterWords[context.lang].badManifest(visible(path))}\n`);
    return undefined;
  }
}

function textOf(path: string, { io, workspace }: CommandContext): string {
  return io.files.readText(join(workspace.root, path)) ?? '';
}
