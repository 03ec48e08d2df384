import { listed, sha256 } from '../listed-file.ts';
import type { Issue } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { toIso } from '../text/calendar.ts';
import { version } from '../version.ts';

/**
 * What a bundle holds: the articles with the hash of their text, so that a later change shows,
 * and every file with its own. The key `viag` is what marks a folder as viag's to replace.
 */
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
  const manifest = {
    viag: version,
    version: 1,
    issue: issue.name,
    title: issue.title,
    date: toIso(issue.date),
    subject: issue.subject,
    preheader: issue.preheader,
    articles,
    files: files.map(listed),
  };
  return { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` };
}
