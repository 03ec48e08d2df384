/** Binary search: what fits with large letters fits with smaller ones. */
export async function largest<T>(
  sizes: readonly number[],
  attempt: (size: number) => Promise<T | undefined>,
): Promise<T | undefined> {
  let best: T | undefined;
  let [from, to] = [0, sizes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = await attempt(sizes[middle] ?? 0);
    if (found === undefined) from = middle + 1;
    else {
      best = found;
      to = middle;
    }
  }
  return best;
}
