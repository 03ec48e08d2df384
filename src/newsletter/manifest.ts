import { manifestFile, sha256 } from '../manifest.ts';
import type { Issue } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { toIso } from '../text/calendar.ts';

/** The articles of an issue with the hash of their text, so that a later change shows. */
export function manifestOf(issue: Issue, files: readonly OutputFile[]): OutputFile {
  const articles = issue.sections.flatMap(({ heading, items }) =>
    items.map(({ article, title, date, url }) => ({
      path: article.path,
      slug: article.meta.slug,
      title,
      date: toIso(date),
      section: heading,
      url,
      sha256: sha256(article.text),
    })),
  );
  const about = {
    issue: issue.name,
    title: issue.title,
    date: toIso(issue.date),
    subject: issue.subject,
    preheader: issue.preheader,
    articles,
  };
  return manifestFile(about, files);
}
