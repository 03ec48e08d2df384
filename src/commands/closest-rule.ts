import { closest } from '../text/suggest.ts';

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
