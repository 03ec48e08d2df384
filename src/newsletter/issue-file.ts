import type { Document } from '../model/article.ts';
import type { IssueFile } from '../model/issue.ts';
import { nameOfPath } from '../text/article-path.ts';

/** Reads an issue file; undefined when its front matter could not be read. */
export function readIssueFile({ path, article }: Document): IssueFile | undefined {
  if (!article) return undefined;
  const { meta, frontMatter } = article;
  const text = (key: string): string | undefined => {
    const value = frontMatter.data[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const subject = text('subject');
  const preheader = text('preheader');
  return {
    path,
    name: nameOfPath(path),
    title: meta.title ?? nameOfPath(path),
    ...(meta.date && { date: meta.date }),
    ...(subject !== undefined && { subject }),
    ...(preheader !== undefined && { preheader }),
    slugs: slugsIn(frontMatter.data.articles),
    introduction: article.tree(),
  };
}

/** A plain slug, or an object with a `slug`. */
function slugsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const slug =
      typeof item === 'object' && item !== null ? (item as { readonly slug?: unknown }).slug : item;
    // A slug of digits alone reads as a number.
    const written = typeof slug === 'number' ? String(slug) : slug;
    return typeof written === 'string' && written.trim() !== '' ? written.trim() : [];
  });
}
