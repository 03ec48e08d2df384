/**
 * Where a path in an article leads, as a path from the root with `/`; undefined when it leaves
 * the root.
 *
 * @param from the article's own path, from the root.
 */
export function resolvePath(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
