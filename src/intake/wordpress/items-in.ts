/** A piece of an export, whole: everything before the first item, or one item. */
export type Piece =
  | { readonly kind: 'head' | 'item'; readonly xml: string }
  /** An item beyond the limit, or one that never ends. */
  | { readonly kind: 'too-large' };

const START = '<item>';
const END = '</item>';

/** In characters; the longest real posts are a hundredth of it. */
const longest = 8 * 1024 * 1024;

/**
 * Cuts an export into its items while it is read, so that one item at a time is in memory and a
 * broken one does not take the others along.
 */
export function* itemsIn(texts: Iterable<string>, limit = longest): Generator<Piece> {
  let buffer = '';
  let searched = 0;
  let place: 'head' | 'between' | 'item' | 'lost' = 'head';
  for (const text of texts) {
    buffer += text;
    for (;;) {
      if (place === 'item') {
        const end = endOfItem(buffer, searched);
        if (end !== -1) {
          yield { kind: 'item', xml: buffer.slice(0, end) };
          buffer = buffer.slice(end);
          searched = 0;
          place = 'between';
          continue;
        }
        if (buffer.length > limit) {
          yield { kind: 'too-large' };
          buffer = buffer.slice(START.length);
          place = 'lost';
          continue;
        }
        searched = Math.max(0, buffer.length - END.length);
        break;
      }
      // Lost inside an item that is too large, only one that starts a line is sure to be the next.
      const start = place === 'lost' ? lineStart(buffer) : buffer.indexOf(START);
      if (start === -1) {
        if (place === 'head' && buffer.length > limit) {
          yield { kind: 'too-large' };
          return;
        }
        if (place !== 'head') buffer = buffer.slice(-START.length * 4);
        break;
      }
      if (place === 'head') yield { kind: 'head', xml: buffer.slice(0, start) };
      buffer = buffer.slice(start);
      searched = 0;
      place = 'item';
    }
  }
  if (place === 'head') yield { kind: 'head', xml: buffer };
  if (place === 'item') yield { kind: 'too-large' };
}

/** Behind the end of the item; an end inside CDATA is a part of the text. */
function endOfItem(buffer: string, from: number): number {
  for (let at = buffer.indexOf(END, from); at !== -1; at = buffer.indexOf(END, at + 1)) {
    const opened = buffer.lastIndexOf('<![CDATA[', at);
    if (opened === -1 || isClosed(buffer.slice(opened, at))) return at + END.length;
  }
  return -1;
}

/** A `]]>` that no tag follows is one that somebody wrote in a text. */
function isClosed(cdata: string): boolean {
  return /\]\]>\s*<\//.test(cdata);
}

function lineStart(buffer: string): number {
  const found = /\n[ \t]*<item>/.exec(buffer);
  return found ? found.index + found[0].length - START.length : -1;
}
