import { escapeAt } from './escape-at.ts';
import { atStart, stateAfter } from './html-place.ts';
import { markupOf } from './safe-html.ts';

const value = Symbol('value');

/** Marks what comes from the data, so that it can be told from what the template itself says. */
export function fromData(data: unknown): object {
  return { [value]: data };
}

/** No mail comes near it; a loop in a loop soon does. */
const most = 2_000_000;

/** What liquidjs writes to. */
export interface HtmlOutput {
  readonly buffer: string;
  write(piece: unknown): void;
}

/**
 * Takes what a template gives, piece by piece. It keeps track of where in the HTML the next piece
 * comes to stand, and escapes what comes from the data for there.
 */
export function htmlOutput(): HtmlOutput {
  let buffer = '';
  let state = atStart;
  const htmlOf = (piece: unknown): string => {
    if (typeof piece !== 'object' || piece === null || !(value in piece)) {
      return String(piece ?? '');
    }
    const data = piece[value];
    return markupOf(data) ?? escapeAt(state.place, shown(data));
  };
  return {
    get buffer() {
      return buffer;
    },
    write(piece) {
      const html = htmlOf(piece);
      state = stateAfter(html, state);
      buffer += html;
      if (buffer.length > most) throw new Error('output limit exceeded');
    },
  };
}

/** A list as its items one behind the other; an object has nothing to show. */
function shown(data: unknown): string {
  if (Array.isArray(data)) return data.map(shown).join('');
  return typeof data === 'object' || data === undefined ? '' : String(data);
}
