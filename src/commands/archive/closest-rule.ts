import { closest } from '../../text/suggest.ts';

/** The rule that was most likely meant: by its whole name, or by the part behind the group. */
export function closestRule(given: string, ids: readonly string[]): string | undefined {
  const whole = closest(given, ids);
  if (whole !== undefined) return whole;
  const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
  const wanted = nameOf(given);
  const same = ids.filter((id) => nameOf(id) === wanted);
  if (same.length > 0) return same[0];
  const near = closest(wanted, ids.map(nameOf));
  return ids.find((id) => nameOf(id) === near);
}

/** A part of two letters stands in too many names. */
const shortestPart = 3;

/** The rules with a word that begins as was given, in the group that was given if there are any. */
export function rulesWith(given: string, ids: readonly string[]): readonly string[] {
  const part = given.slice(given.indexOf('/') + 1).toLowerCase();
  if (part.length < shortestPart) return [];
  const found = ids.filter((id) =>
    id.split(/[/-]/).some((_, at, words) => beginsAt(words, at, part)),
  );
  const inGroup = found.filter((id) => id.startsWith(given.slice(0, given.indexOf('/') + 1)));
  return inGroup.length > 0 ? inGroup : found;
}

function beginsAt(words: readonly string[], at: number, part: string): boolean {
  return words.slice(at).join('-').startsWith(part);
}
