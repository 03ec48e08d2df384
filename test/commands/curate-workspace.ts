import { run } from '../../src/commands/curate.ts';
import { UserError } from '../../src/model/user-error.ts';
import { flags, type MemorySetup, memoryContext, memoryIo } from './memory-io.ts';

export const item = (name: string, date: string, more = '') =>
  `<item><title>${name}</title><link>https://vng.nl/${name.toLowerCase()}</link><pubDate>${date}</pubDate>${more}</item>`;
export const feed = (title: string, ...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;

export const ISSUE = `---
title: Nieuwsbrief december 2018 # concept
date: 2018-12-14
external:
  - title: Oud
    url: https://www.vng.nl/oud/?utm_source=mail # staat er al
# tot hier
---

Lees ook [dit](https://vng.nl/gelinkt).
`;

export const WORKSPACE = {
  '/work/newsletters/2018-10.md': '---\ntitle: Oktober\ndate: 2018-10-30\n---\n',
  '/work/newsletters/2018-11.md':
    '---\ntitle: November\ndate: 2018-11-29\nexternal:\n  - {title: A, url: "https://vng.nl/vorige"}\n---\n',
  '/work/newsletters/2018-12.md': ISSUE,
  '/work/newsletters/sent/2018-10.json': '{"issue": "2018-10"}',
  '/work/newsletters/sent/2018-11-v2.json':
    '{"issue": "2018-11", "external": [{"url": "https://vng.nl/verstuurd"}]}',
  '/work/vng.xml': feed(
    'VNG',
    item(
      'Een',
      '12 Dec 2018',
      '<description>Wat gemeenten hierover moeten weten en doen.</description>',
    ),
    item('Oud', '12 Dec 2018'),
    item('Vorige', '12 Dec 2018'),
    item('Verstuurd', '12 Dec 2018'),
    item('Gelinkt', '12 Dec 2018'),
    item('Eerder', '28 Nov 2018'),
    item('Twee', '29 Nov 2018'),
    '<item><title>Los</title></item>',
  ),
  '/work/rvig.xml': feed('RvIG', '<language>en</language>', item('Drie', '10 Dec 2018')),
};

export const OFFLINE = { offline: ['vng.xml', 'rvig.xml'] };

/** Runs the command in a workspace in memory. */
export async function curate(values: Readonly<Record<string, unknown>>, setup: MemorySetup = {}) {
  const before: Readonly<Record<string, string | Uint8Array>> = setup.files ?? WORKSPACE;
  const memory = memoryIo({ ...setup, files: before });
  const result = await run([], flags(values), memoryContext(memory.io)).then(
    (code) => code,
    (error: unknown) => (error instanceof UserError ? [error.message, error.help] : error),
  );
  const changed = [...memory.files].filter(([path, text]) => before[path] !== text);
  const { asked } = memory;
  return {
    result,
    out: memory.out(),
    err: memory.err(),
    changed: Object.fromEntries(changed),
    asked,
  };
}

export const NOTE = 'let op: VNG: 1 bericht heeft geen adres en doet niet mee.\n';
