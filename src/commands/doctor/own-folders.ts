import picomatch from 'picomatch';
import type { Workspace } from '../../config/workspace.ts';

/** The folders that viag writes in, from the root, each once. */
export function ownFolders({ config }: Workspace): readonly string[] {
  const articles = config.articles.map((pattern) => picomatch.scan(pattern).base || '.');
  return [...new Set([...articles, config.newsletters, config.output, '.viag'])];
}
