import type { Lang } from '../model/lang.ts';

/** The same words in both languages; a word that one of them lacks does not compile. */
export function bilingual<Words>(nl: Words, en: NoInfer<Words>): Readonly<Record<Lang, Words>> {
  return { nl, en };
}
