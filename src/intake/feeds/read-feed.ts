import { untracked } from '../../text/addresses/tracking-parameters.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { truncateAtWord } from '../../text/display/graphemes.ts';
import { plainFromHtml, plainLine } from '../../text/display/plain-line.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedFault, FeedItem, RawFeed, RawItem, Written } from './feed.ts';
import { xmlFormats } from './formats/index.ts';
import { readJsonFeed } from './formats/json-feed.ts';
import { readFeedDate } from './read-feed-date.ts';
import { readXml } from './xml-tree.ts';

export interface FeedSource {
  readonly bytes: Uint8Array;
  /** From the server's Content-Type. */
  readonly charset?: string;
  /** Where it was read, for relative links; absent for a file. */
  readonly address?: string;
}

/** Longer ones are no titles and no links, and would fill up an issue file. */
const longestTitle = 300;
const longestLink = 2000;

/** RSS, RDF, Atom or JSON Feed, by what it says rather than by its name or type. Never throws. */
export function readFeed({ bytes, charset, address }: FeedSource): Feed | FeedFault {
  const source = decodeFeed(bytes, charset);
  if (source === '') return 'empty';
  if (/^[{[]/.test(source)) {
    const feed = readJsonFeed(source, address);
    return feed ? feedOf(feed, false) : 'not-a-feed';
  }
  const tree = readXml(source);
  // A page is refused as a page, not for its DOCTYPE.
  if (typeof tree === 'string') return isPage(source) ? 'not-a-feed' : tree;
  for (const read of xmlFormats) {
    const feed = read(tree.root, address);
    if (feed) return feedOf(feed, !tree.wellFormed);
  }
  return 'not-a-feed';
}

function isPage(source: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+)?html[\s>]/i.test(source);
}

function feedOf({ title, items }: RawFeed, damaged: boolean): Feed {
  const read = items.flatMap(itemOf);
  const name = shortened(lineOf(title), longestTitle);
  return {
    ...(name !== '' && { title: name }),
    items: read,
    unlinked: items.length - read.length,
    damaged,
  };
}

function itemOf(item: RawItem): readonly FeedItem[] {
  const url = item.links.map((link) => linkOf(link, item.base)).find((link) => link !== undefined);
  if (url === undefined) return [];
  const summary = lineOf(item.summary);
  const date = item.dates
    .map((written) => (written === undefined ? undefined : readFeedDate(written)))
    .find((day) => day !== undefined && isRealDate(day));
  const lang = /^[a-z]{2,3}(?=[-_]|$)/i.exec(item.lang?.trim() ?? '')?.[0].toLowerCase();
  return [
    {
      // A short message has no title; its first words will do.
      title: shortened(lineOf(item.title), longestTitle) || shortened(summary, 80) || url,
      url,
      ...(date && { date }),
      ...(summary !== '' && { summary }),
      ...(lang !== undefined && { lang }),
    },
  ];
}

function shortened(line: string, most: number): string {
  return line.length <= most ? line : truncateAtWord(line, most);
}

function lineOf(written: Written | undefined): string {
  if (!written) return '';
  return written.html ? plainFromHtml(written.text) : plainLine(written.text);
}

/** Absolute; undefined for what is no page of the web, or hides a name before an `@`. */
function linkOf(link: string | undefined, base: string | undefined): string | undefined {
  const written = link?.trim() ?? '';
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const { href, protocol, username, password } = new URL(written, base);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  return href.length > longestLink ? undefined : untracked(href);
}
