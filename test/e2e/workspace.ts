import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Content = string | Uint8Array;

/** A folder of its own for one test, gone when the test is done. */
export interface Folder {
  /** Absolute and real. */
  readonly root: string;
  path(name: string): string;
  write(name: string, content: Content): void;
  link(name: string, target: string): void;
  read(name: string): string;
  has(name: string): boolean;
  /** Every file below `name`, sorted, hidden ones included. */
  list(name?: string): readonly string[];
}

export function makeFolder(files: Readonly<Record<string, Content>> = {}): Folder {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'viag-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  const prepared = (name: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    return path(name);
  };
  const write = (name: string, content: Content) => writeFileSync(prepared(name), content);
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    root,
    path,
    write,
    link: (name, target) => symlinkSync(target, prepared(name)),
    read: (name) => readFileSync(path(name), 'utf8'),
    has: (name) => existsSync(path(name)),
    list: (name = '.') => filesBelow(path(name), '').sort(),
  };
}

function filesBelow(folder: string, shown: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = shown === '' ? entry.name : `${shown}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), name) : [name];
  });
}

/** Without the tip that asks for a summary, which these short articles do not need. */
export const configText = `language: nl
site:
  name: VIAG
  url: https://www.viag.nl
categories: [Nieuwsbrief, Nieuws, Kennis]
authors: [Redactie VIAG]
newsletter:
  address: Postbus 1, 2500 AA Den Haag
  unsubscribe: https://www.viag.nl/afmelden
rules:
  frontmatter/summary-missing: off
`;

interface Front {
  readonly title?: string;
  readonly date?: string;
  readonly category?: string;
  /** More lines of front matter. */
  readonly more?: string;
  readonly body?: string;
}

/** The text of an article without a fault, but for what is given. */
export function articleText({
  title = 'Woo in de praktijk',
  date = '2018-12-13',
  category = 'Nieuws',
  more = '',
  body = 'Een zin die het artikel draagt.\n',
}: Front = {}): string {
  return `---\ntitle: ${title}\nauthor: Redactie VIAG\ndate: ${date}\ncategory: ${category}\n${more}---\n\n${body}`;
}

/** Three articles and an issue that names two of them; nothing to remark on. */
export const sound: Readonly<Record<string, string>> = {
  'viag.config.yaml': configText,
  'articles/2018-11-22-avg.md': articleText({
    title: 'Zes maanden AVG',
    date: '2018-11-22',
    category: 'Kennis',
  }),
  'articles/2018-12-06-bio.md': articleText({
    title: 'Van BIG naar BIO',
    date: '2018-12-06',
  }),
  'articles/2018-12-13-smart-city.md': articleText({
    title: 'Zeventien gemeenten in Barcelona',
    category: 'Nieuwsbrief',
  }),
  'newsletters/2018-12.md': `---
title: Nieuwsbrief december 2018
date: 2018-12-14
subject: Terug uit Barcelona
preheader: En wat de BIO van je vraagt
articles:
  - smart-city
  - bio
---

Beste leden, dit is er gebeurd.
`,
};
