import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const viag = path.join(root, 'bin', 'viag.js');

/** A folder that is gone when the program ends. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'viag-bench-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Every file below a folder with a name that ends so, sorted.
 *
 * @param {string} folder @param {string} ending
 */
export function filesBelow(folder, ending) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`))
    .sort();
}

/**
 * A workspace with ten articles and one issue, from the project's own.
 *
 * @returns its folder
 */
export function smallWorkspace() {
  const folder = temporaryFolder();
  fs.copyFileSync(path.join(root, 'viag.config.yaml'), path.join(folder, 'viag.config.yaml'));
  const articles = path.join(folder, 'articles');
  fs.mkdirSync(articles);
  // With what stands beside them: an image that is not there would be a finding.
  for (const name of fs.readdirSync(path.join(root, 'articles')).sort().slice(0, 10)) {
    fs.cpSync(path.join(root, 'articles', name), path.join(articles, name), { recursive: true });
  }
  fs.cpSync(path.join(root, 'newsletters'), path.join(folder, 'newsletters'), { recursive: true });
  return folder;
}

/**
 * The same ten articles without their pictures, which take longer to convert than all the rest.
 *
 * @returns its folder
 */
export function plainWorkspace() {
  const folder = smallWorkspace();
  for (const file of filesBelow(path.join(folder, 'articles'), '.md')) {
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace(/^(?:image|alt): .*\n/gm, ''));
  }
  return folder;
}

/** Accepts what other systems call a field, so that the articles of any site can be checked. */
const permissive = `articles: ['.']
frontMatter:
  aliases:
    author: [authors, conducted_by]
    category: [categories, type]
    summary: [description, excerpt, lead]
  title: heading
  date: path
`;

/**
 * A workspace with the Markdown files of other folders; as many as asked for, in copies when
 * there are too few.
 *
 * @param {readonly string[]} folders
 * @param {number | undefined} wanted
 */
export function largeWorkspace(folders, wanted) {
  const sources = folders.flatMap((from) =>
    filesBelow(from, '.md').map((file) => ({ from, file })),
  );
  if (sources.length === 0) throw new Error(`no .md files below ${folders.join(', ')}`);
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'viag.config.yaml'), permissive);
  const count = wanted ?? sources.length;
  let bytes = 0;
  for (let at = 0; at < count; at += 1) {
    const { from, file } = sources[at % sources.length] ?? { from: '', file: '' };
    const copy = `${folders.indexOf(from)}-${Math.floor(at / sources.length)}`;
    const target = path.join(folder, copy, path.relative(from, file));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(file, target);
    bytes += fs.statSync(target).size;
  }
  return { folder, count, bytes };
}
