import { truncateAtWord } from '../../text/display/graphemes.ts';
import type { FeedItem } from './feed.ts';

/** Fewer words than these two people may well write alike. */
const fewestLifted = 6;

/**
 * What is wrong with the line in which the editor says why an item matters: it is empty, or it is the
 * source's own text. A title and a link may be taken over; more of somebody else's text is a quote.
 */
export function ownLineFault(line: string, item: FeedItem): 'empty' | 'lifted' | undefined {
  const own = folded(line);
  if (own === '') return 'empty';
  if (own === folded(item.title)) return 'lifted';
  const long = own.split(' ').length >= fewestLifted;
  return long && folded(item.summary ?? '').includes(own) ? 'lifted' : undefined;
}

/**
 * The editor's line, and behind it what the source itself says, cut at whole words.
 *
 * @param most characters of the quote, as a reader counts them.
 */
export function withQuote(line: string, item: FeedItem, most: number): string {
  const quote = quoteOf(item, most);
  return quote === undefined ? line : `${line} “${quote}”`;
}

export function quoteOf({ summary }: FeedItem, most: number): string | undefined {
  // A quote in a quote: the marks around it are ours.
  return summary && truncateAtWord(summary.replace(/[“”]/g, "'"), most);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
