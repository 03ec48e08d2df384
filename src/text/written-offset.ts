import { entitiesIn } from './encodings/decode-entities.ts';

/**
 * Where a character of a text stands in the Markdown it was read from: behind escapes, entities and
 * the `>` or the indentation that a new line opens with. Undefined when the two do not fit.
 *
 * @param index in `text`; its length is a place too
 */
export function writtenOffset(text: string, written: string, index: number): number | undefined {
  let at = 0;
  let from = 0;
  while (at < index) {
    const char = text[at];
    if (from >= written.length) return undefined;
    if (char === '\n' || char === '\r') {
      from += /^[ \t]*/.exec(written.slice(from, from + 64))?.[0].length ?? 0;
      if (written[from] !== char) return undefined;
      at += 1;
      from += 1;
      if (char === '\r' && text[at] === '\n') continue;
      from += lineOpening(written, from, text[at]);
      continue;
    }
    const [units, length] = characterAt(text, at, written, from);
    if (units === 0) return undefined;
    at += units;
    from += length;
  }
  return at === index ? from : undefined;
}

/** What belongs to the quotation or the list around the line, not to its text. */
function lineOpening(written: string, from: number, first: string | undefined): number {
  const opening = /^(?:[ \t]*>)*[ \t]*/.exec(written.slice(from, from + 256))?.[0] ?? '';
  // An escaped `>` belongs to the text, and so does one on a line that is set in too far.
  const own = first === '>' && written[from + opening.length] !== '\\';
  return own ? opening.replace(/>[ \t]*$/, '').length : opening.length;
}

/** How many units of the text, and how many of what is written, the next character takes. */
function characterAt(
  text: string,
  at: number,
  written: string,
  from: number,
): readonly [units: number, length: number] {
  const char = text[at];
  const mark = written[from];
  if (mark === '\\' && written[from + 1] === char && /[!-/:-@[-`{-~]/.test(char ?? ''))
    return [1, 2];
  if (mark === '&') {
    const entity = /^&(?:#\w{1,7}|\w{1,31});/.exec(written.slice(from, from + 34))?.[0];
    const [known] = entity === undefined ? [] : entitiesIn(entity);
    if (entity !== undefined && known && text.startsWith(known[1], at)) {
      return [known[1].length, entity.length];
    }
    // One of the two thousand names viag does not know stands for one character.
    if (entity !== undefined && !text.startsWith(entity, at)) {
      return [(text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, entity.length];
    }
  }
  return mark === char ? [1, 1] : [0, 0];
}
