import { entitiesIn } from '../text/encodings/decode-entities.ts';

/** Controls, and what turns the direction of writing or hides: no part of a title or a name. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** A title, name or summary from outside as one plain line: no tags, entities or controls. */
export function plainLine(text: string): string {
  const untagged = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  const decoded = decodeEntities(untagged);
  return decoded.replace(/\s+/g, ' ').replace(HIDDEN, '').replace(/ {2,}/g, ' ').trim();
}

export function decodeEntities(text: string): string {
  return entitiesIn(text).reduce(
    (result, [written, character]) => result.replaceAll(written, character),
    text,
  );
}
