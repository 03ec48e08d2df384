import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import { contrastRatio } from '../../render/contrast.ts';
import type { CardTheme } from './card-theme.ts';
import { cardWords } from './card-words.ts';

/** What WCAG 2.2 asks of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const wanted = 4.5;

/** Throws a UserError for letters that are hard to read on their background. */
export function checkCardTheme(theme: CardTheme, lang: Lang): void {
  const words = cardWords[lang];
  for (const part of ['title', 'details'] as const) {
    const ratio = contrastRatio(theme[part], theme.background);
    if (ratio >= wanted) continue;
    // Down, so that 4.46 is not told to be 4.5.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    throw new UserError(
      words.faint(words[part], theme[part], theme.background, words.number(shown)),
      words.faintHelp,
    );
  }
}
