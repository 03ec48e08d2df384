import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };
/** What npm packs whatever `files` says. */
const always = ['README.md', 'LICENSE', 'package.json'];

test.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/handleiding.md', 'docs/ci.md'])(
  'every file that %s links to is in the package too',
  (page) => {
    const links = Array.from(read(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g), ([, to]) =>
      new URL(to ?? '', `file:///${page}`).pathname.slice(1),
    );
    const isPacked = (path: string) =>
      [...always, ...files].some((one) => path === one || path.startsWith(`${one}/`));
    expect(links.filter((path) => !isPacked(path))).toEqual([]);
  },
);
