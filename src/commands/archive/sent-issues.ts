import { join, posix } from 'node:path';
import { newNewsletterWords } from '../../messages/new-newsletter.ts';
import type { SentIssue } from '../../model/issue.ts';
import { readSentIssue } from '../../newsletter/sent-issue.ts';
import { visible } from '../../text/display/visible.ts';
import type { ReadingContext } from '../context.ts';

/** The folder with the manifests of what went out, from the root. */
export function sentFolder({ workspace }: ReadingContext): string {
  return posix.join(workspace.config.newsletters, 'sent');
}

/** The issues that went out; a manifest that cannot be read is named and left out. */
export function sentIssues(context: ReadingContext): readonly SentIssue[] {
  const { io, workspace } = context;
  const folder = sentFolder(context);
  return io.files
    .namesIn(join(workspace.root, folder))
    .filter((name) => name.endsWith('.json'))
    .filter((name) => io.files.kindOf(join(workspace.root, folder, name)) === 'file')
    .flatMap((name) => {
      const data = manifestAt(posix.join(folder, name), context);
      return readSentIssue(data, name.slice(0, -'.json'.length)) ?? [];
    });
}

function manifestAt(path: string, { io, lang, workspace }: ReadingContext): unknown {
  try {
    return JSON.parse(io.files.readText(join(workspace.root, path)) ?? '');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    io.err?.(`${newNewsletterWords[lang].badManifest(visible(path))}\n`);
    return undefined;
  }
}
