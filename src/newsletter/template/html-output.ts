import { escapeAt } from './escape-at.ts';
import { atStart, stateAfter } from './html-place.ts';
import { markupOf, type Piece } from './safe-html.ts';

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
  return {
    get buffer() {
      return buffer;
    },
    write(given) {
      for (const piece of piecesIn(given)) {
        const html = typeof piece === 'string' ? piece : escapeAt(state, piece.text);
        state = stateAfter(html, state);
        buffer += html;
        if (buffer.length > most) throw new Error('output limit exceeded');
      }
    },
  };
}

/** Keeps what a template gives for later, when it is known where it comes to stand. */
export function caughtOutput(): HtmlOutput & { readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let length = 0;
  return {
    buffer: '',
    pieces,
    write(given) {
      for (const piece of piecesIn(given)) {
        const { length: more } = typeof piece === 'string' ? piece : piece.text;
        if (more > 0) pieces.push(piece);
        length += more;
        if (length > most) throw new Error('output limit exceeded');
      }
    },
  };
}

function piecesIn(given: unknown): readonly Piece[] {
  if (typeof given !== 'object' || given === null || !(value in given)) {
    return [String(given ?? '')];
  }
  const data = given[value];
  return markupOf(data) ?? [{ text: shown(data) }];
}

/** A list as its items one behind the other; an object has nothing to show. */
function shown(data: unknown): string {
  if (Array.isArray(data)) return data.map(shown).join('');
  return typeof data === 'object' || data === undefined ? '' : String(data);
}
