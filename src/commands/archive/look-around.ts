import { join } from 'node:path';
import { findArticles, readDocument } from '../../archive.ts';
import type { ArchiveFacts, NamedArticle } from '../../model/issue.ts';
import { pictureSize } from '../../picture-size.ts';
import type { Surroundings } from '../../rules/define.ts';
import type { ReadingContext } from '../context.ts';
import { sentIssues } from './sent-issues.ts';

/** In bytes; the size of a picture stands in front, behind what a camera wrote about it. */
const pictureStart = 256 * 1024;

/**
 * The disk as the rules may see it; a folder, and the archive, is read once a run.
 *
 * @param archive for who has read it already.
 */
export function lookAround(
  context: ReadingContext,
  archive: () => ArchiveFacts = () => archiveFacts(context),
): Surroundings {
  const { io, workspace } = context;
  const { files } = io;
  const { root } = workspace;
  const known = new Map<string, readonly string[]>();
  let facts: ArchiveFacts | undefined;
  return {
    kindOf: (path) => files.kindOf(join(root, path)),
    sizeOf: (path) => files.sizeOf(join(root, path)),
    namesIn(folder) {
      const names = known.get(folder) ?? files.namesIn(join(root, folder));
      known.set(folder, names);
      return names;
    },
    pictureSizeOf(path) {
      const start = files.readStart(join(root, path), pictureStart);
      return start && pictureSize(start);
    },
    archive() {
      facts ??= archive();
      return facts;
    },
  };
}

/** @param articles all there are, for who knows them already. */
export function archiveFacts(
  context: ReadingContext,
  articles: readonly NamedArticle[] = readNames(context),
): ArchiveFacts {
  return { articles, sent: sentIssues(context) };
}

/** One article after the other, of which only the name is kept. */
function readNames({ io, workspace }: ReadingContext): readonly NamedArticle[] {
  return findArticles(workspace, io.files, workspace.config.articles).flatMap((found) => {
    const { article } = readDocument(found, workspace, io.files);
    return article ? { path: article.path, meta: { slug: article.meta.slug } } : [];
  });
}
