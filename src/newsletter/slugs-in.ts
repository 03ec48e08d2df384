/**
 * The slugs in the `articles` of an issue file's front matter or of a manifest: plain ones, or
 * objects with a `slug`. Anything else is somebody else's business to report.
 */
export function slugsIn(data: unknown): readonly string[] {
  const articles = isRecord(data) ? data.articles : undefined;
  if (!Array.isArray(articles)) return [];
  return articles.flatMap((item: unknown) => {
    const slug = isRecord(item) ? item.slug : item;
    // A slug of digits alone reads as a number.
    const written = typeof slug === 'number' ? String(slug) : slug;
    return typeof written === 'string' && written.trim() !== '' ? written.trim() : [];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
