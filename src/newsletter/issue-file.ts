import type { Document } from '../model/article.ts';
import type { IssueFile } from '../model/issue.ts';
import { nameOfPath } from '../text/article-path.ts';
import { slugsIn } from './slugs-in.ts';

/** Reads an issue file; undefined when its front matter could not be read. */
export function readIssueFile({ path, article }: Document): IssueFile | undefined {
  if (!article) return undefined;
  const { meta, frontMatter } = article;
  const text = (key: string): string | undefined => {
    const value = frontMatter.data[key];
    // On one line: a line end in a subject would begin a header of its own.
    const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    return line === '' ? undefined : line;
  };
  const subject = text('subject');
  const preheader = text('preheader');
  return {
    path,
    name: nameOfPath(path),
    title: meta.title ?? nameOfPath(path),
    ...(meta.date && { date: meta.date }),
    undated: !meta.date && (frontMatter.data.date ?? null) !== null,
    ...(subject !== undefined && { subject }),
    ...(preheader !== undefined && { preheader }),
    slugs: slugsIn(frontMatter.data),
    introduction: article.tree(),
  };
}
