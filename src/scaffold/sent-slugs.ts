/**
 * The slugs in the `articles` of an issue file's front matter or of a manifest: plain strings, or
 * objects with a `slug`. Anything else is somebody else's business to report.
 */
export function slugsIn(data: unknown): readonly string[] {
  const articles = isRecord(data) ? data.articles : undefined;
  if (!Array.isArray(articles)) return [];
  return articles.flatMap((item: unknown) => {
    const slug = isRecord(item) ? item.slug : item;
    return typeof slug === 'string' ? [slug] : [];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
