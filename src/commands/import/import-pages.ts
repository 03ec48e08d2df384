import path from 'node:path';
import { decodePage } from '../../intake/page/decode-page.ts';
import { readHtmlPage, readTextPage } from '../../intake/page/read-page.ts';
import type { CommandContext } from '../context.ts';
import type { Fetched, Offer } from './import-offer.ts';

const pageEnding = /\.(?:html?|xhtml|txt)$/i;
const largestPage = 5 * 1024 * 1024;

/** The pages in a folder, at any depth. */
export function pagesIn(folder: string, { io }: CommandContext): readonly string[] {
  return io.files
    .walk(folder, folder)
    .filter(({ path: name, kind }) => kind === 'file' && pageEnding.test(name))
    .map(({ path: name }) => path.join(folder, name));
}

/**
 * Pages that were saved on this disk.
 *
 * @param files absolute.
 */
export function* pageOffers(files: readonly string[], { io }: CommandContext): Generator<Offer> {
  for (const file of files) {
    const shown = path.relative(io.cwd, file).split(path.sep).join('/');
    const outcome = io.files.read(file, largestPage);
    if (!outcome.ok) {
      const document = { path: shown, text: '', bom: false, faults: [outcome.fault] };
      yield { taken: { shown, reason: { kind: 'fault', document } } };
      continue;
    }
    const folder = path.dirname(file);
    const key = `page:${path.basename(folder)}/${path.basename(file)}`;
    const source = { shown, key, text: decodePage(outcome.bytes) };
    yield { taken: /\.txt$/i.test(file) ? readTextPage(source) : readHtmlPage(source), folder };
  }
}

/** A page on the web. */
export function fetchedOffer({ address, bytes }: Fetched): Offer {
  const source = { shown: address, key: address, text: decodePage(bytes), address };
  return { taken: readHtmlPage(source) };
}
