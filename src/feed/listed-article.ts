/** An article with what readers know it by, so that the next export sees when that changes. */
export interface ListedArticle {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** `2018-12-13` */
  readonly date: string;
  /** Of the text below the front matter. */
  readonly sha256: string;
  /** The id stands in the front matter, so somebody chose it. */
  readonly chosen?: true;
}

/** An id that several articles have, of which a reader shows one. */
export interface SharedId {
  readonly id: string;
  readonly paths: readonly string[];
}

/** An article that readers would see as a new one. */
export interface ChangedId {
  readonly path: string;
  readonly before: string;
}

export function sharedIds(articles: readonly ListedArticle[]): readonly SharedId[] {
  const pathsOf = new Map<string, readonly string[]>();
  for (const { id, path } of articles) pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
  return [...pathsOf].flatMap(([id, paths]) => (paths.length > 1 ? { id, paths } : []));
}

/**
 * The articles that were in the feeds under another id. It is the same article when the id has
 * gone and the file, the text, or the title with the day are still there.
 */
export function changedIds(
  before: readonly ListedArticle[],
  now: readonly ListedArticle[],
): readonly ChangedId[] {
  const present = new Set(now.map(({ id }) => id));
  const earlier = new Set(before.map(({ id }) => id));
  const gone = before.filter(({ id }) => !present.has(id));
  return now.flatMap((article) => {
    if (article.chosen || earlier.has(article.id)) return [];
    const same = gone.find(
      (old) =>
        old.path === article.path ||
        old.sha256 === article.sha256 ||
        (old.title === article.title && old.date === article.date),
    );
    return same ? { path: article.path, before: same.id } : [];
  });
}

/** The articles that the manifest of an earlier export lists; none when it cannot be read. */
export function readListedArticles(manifest: string | undefined): readonly ListedArticle[] {
  try {
    const read: unknown = JSON.parse(manifest ?? '');
    if (typeof read !== 'object' || read === null || !('articles' in read)) return [];
    return Array.isArray(read.articles) ? read.articles.filter(isListed) : [];
  } catch {
    return [];
  }
}

function isListed(article: unknown): article is ListedArticle {
  if (typeof article !== 'object' || article === null) return false;
  return ['path', 'id', 'title', 'date', 'sha256'].every(
    (key) => typeof Reflect.get(article, key) === 'string',
  );
}
