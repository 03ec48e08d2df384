import { oneLine } from './one-line.ts';

/** `privacy, Privacy , inkoop` -> `privacy`, `inkoop`. */
export function tagList(texts: readonly string[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const tag of texts.flatMap((text) => text.split(',')).map(oneLine)) {
    const key = tag.normalize('NFC').toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}
