import { manifestFile, sha256 } from '../manifest.ts';
import type { Issue } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { toIso } from '../text/dates/calendar.ts';
import { version } from '../version.ts';
import type { BundlePicture } from './pictures/gather.ts';

/**
 * The articles with the hash of their text, so that a later change shows, and the pictures with
 * that of their originals, so that they need not be converted again.
 */
export function manifestOf(
  issue: Issue,
  pictures: readonly BundlePicture[],
  files: readonly OutputFile[],
): OutputFile {
  const written = new Set(files.map(({ path }) => path));
  const about = {
    ...issueFacts(issue),
    pictures: pictures
      .filter(({ file }) => written.has(file.path))
      .map(({ file, width, height, source }) => ({ path: file.path, width, height, source })),
  };
  return manifestFile(about, files);
}

/** What is kept of an issue that goes out, in `newsletters/sent/`. */
export function sentRecord(issue: Issue, folder: string): OutputFile {
  const record = { viag: version, version: 1, ...issueFacts(issue) };
  return {
    path: `${folder}/${issue.name}.json`,
    content: `${JSON.stringify(record, null, 2)}\n`,
  };
}

function issueFacts(issue: Issue) {
  const articles = issue.sections.flatMap(({ heading, items }) =>
    items.map(({ article, title, date, url }) => ({
      path: article.path,
      slug: article.meta.slug,
      title,
      date: toIso(date),
      ...(heading !== undefined && { section: heading }),
      url,
      sha256: sha256(article.text),
    })),
  );
  return {
    issue: issue.name,
    title: issue.title,
    ...(issue.number !== undefined && { number: issue.number }),
    date: toIso(issue.date),
    subject: issue.subject,
    preheader: issue.preheader,
    articles,
    ...(issue.external.length > 0 && {
      external: issue.external.map(({ title, url }) => ({ title, url })),
    }),
  };
}
