import type { DeskEntry, DeskState } from '../model/desk.ts';

/** In the order in which an article goes through them, but for what needs work first. */
const order: readonly DeskState[] = [
  'faulty',
  'draft',
  'planned',
  'ready',
  'in-issue',
  'changed',
  'sent',
];

/** How many articles stand how; what none is in is left out. */
export function stateCounts(
  entries: readonly DeskEntry[],
): readonly { readonly state: DeskState; readonly count: number }[] {
  return order
    .map((state) => ({ state, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
}
