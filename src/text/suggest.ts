import { distance } from 'fastest-levenshtein';

/**
 * "Did you mean": the candidate that was most likely meant by a word, or undefined when none comes
 * near. Of equally near ones the first; never the word itself.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const others = candidates.filter((candidate) => candidate !== word);
  const folded = fold(word);
  if (folded === '') return undefined;
  const same = others.find((candidate) => fold(candidate) === folded);
  if (same !== undefined) return same;

  let best: string | undefined;
  let limit = maxDistance(folded);
  for (const candidate of others) {
    const away = typingDistance(folded, fold(candidate), limit);
    if (away > limit) continue;
    best = candidate;
    // From here on only a nearer one will do, so that the first of equals stays.
    limit = away - 1;
  }
  return best;
}

/** Drops what people get wrong without thinking: case, accents, hyphens and blanks. */
function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}

/** A third of the letters, at least one. One letter alone says too little. */
function maxDistance(folded: string): number {
  if (folded.length < 2) return 0;
  return Math.max(1, Math.floor(folded.length / 3));
}

/** Levenshtein's distance, with the swap of two neighbours (`datmu`) as one slip instead of two. */
function typingDistance(a: string, b: string, limit: number): number {
  // Also keeps a very long word from costing anything.
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let least = distance(a, b);
  // A swap saves one step at most, and looking for it takes long.
  if (least > limit + 1) return least;
  for (let i = 0; i + 1 < a.length && least > 1; i += 1) {
    const swapped = a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2);
    least = Math.min(least, distance(swapped, b) + 1);
  }
  return least;
}
