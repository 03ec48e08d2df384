import { isIssuePath } from '../../parse/issue-document.ts';
import type { Sources } from './validate-sources.ts';

/** The articles, and the issue files, which are checked once it is known which articles there are. */
export function issuesApart(
  sources: Sources,
  newsletters: string,
): { readonly articles: Sources; readonly issues: Sources } {
  const only = (wanted: boolean): Sources => {
    const { all, onDisk, whole } = sources;
    const isWanted = ({ path }: { readonly path: string }) =>
      isIssuePath(path, newsletters) === wanted;
    return {
      all: all.filter(isWanted),
      ...(onDisk && { onDisk: onDisk.filter(isWanted) }),
      whole,
    };
  };
  return { articles: only(false), issues: only(true) };
}
