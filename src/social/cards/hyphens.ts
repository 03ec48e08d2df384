import type { Lang } from '../../model/lang.ts';

const SOFT = '\u00ad';

/** Puts soft hyphens into a word. */
export type Hyphenator = (word: string) => string;

/** The patterns are large, so they are loaded for the first word that does not fit. */
export async function hyphenatorFor(lang: Lang): Promise<Hyphenator> {
  const { default: patterns } =
    lang === 'nl' ? await import('hyphen/nl/index.js') : await import('hyphen/en/index.js');
  return (word) => {
    // Not in an address or a code; and `zeeën` would lose its diaeresis: zee-en.
    if (!/^\p{P}*\p{Script=Latin}+(?:-\p{Script=Latin}+)*\p{P}*$/u.test(word)) return word;
    return (
      patterns
        .hyphenateSync(word, { hyphenChar: SOFT, minWordLength: 8 })
        .replace(/\xad(?=[äëïöü])/g, '')
        // `ge-bruikers` reads worse than a shorter line.
        .replace(/^(\P{L}*\p{L}{1,3})\xad/u, '$1')
    );
  };
}
