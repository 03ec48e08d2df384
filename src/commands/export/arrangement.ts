import { type Arrangement, groupings, orders } from '../../newsletter/arrange.ts';
import type { Flags } from '../program/flags.ts';

/** `--group-by` and `--sort`, whose values the command line checked; by category, in the order given. */
export function arrangementOf(flags: Flags): Arrangement {
  const groupBy = groupings.find((name) => name === flags.text('groupBy'));
  const order = orders.find((name) => name === flags.text('sort'));
  return { groupBy: groupBy ?? 'category', ...(order && { order }) };
}
