import type { Issue } from '../model/issue.ts';
import type { OutputFile } from '../model/output-file.ts';
import { toIso } from '../text/calendar.ts';
import { version } from '../version.ts';
import type { BundlePicture } from './pictures/gather.ts';
import { sha256 } from './sha256.ts';

/** A file as a manifest and `--json` name it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What a bundle holds: the articles with the hash of their text, so that a later change shows, the
 * pictures with that of their originals, so that they need not be converted again, and every file
 * with its own. The key `viag` is what marks a folder as viag's to replace.
 */
export function manifestOf(
  issue: Issue,
  pictures: readonly BundlePicture[],
  files: readonly OutputFile[],
): OutputFile {
  const written = new Set(files.map(({ path }) => path));
  return jsonFile('manifest.json', {
    ...issueFacts(issue),
    pictures: pictures
      .filter(({ file }) => written.has(file.path))
      .map(({ file, width, height, source }) => ({ path: file.path, width, height, source })),
    files: files.map(listed),
  });
}

/** What is kept of an issue that goes out, in `newsletters/sent/`. */
export function sentRecord(issue: Issue, folder: string): OutputFile {
  return jsonFile(`${folder}/${issue.name}.json`, issueFacts(issue));
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
    viag: version,
    version: 1,
    issue: issue.name,
    title: issue.title,
    ...(issue.number !== undefined && { number: issue.number }),
    date: toIso(issue.date),
    subject: issue.subject,
    preheader: issue.preheader,
    articles,
  };
}

export function listed({ path, content }: OutputFile): ListedFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  return { path, bytes, sha256: sha256(content) };
}

function jsonFile(path: string, data: object): OutputFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}
