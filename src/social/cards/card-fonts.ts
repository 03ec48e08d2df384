/** A font file of viag's own package. */
export interface CardFont {
  /** From the package's folder. */
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 700;
}

const scripts = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'hebrew',
  'arabic',
] as const;
const weights = [400, 700] as const;

/** What cards are set in. The order counts: each character comes from the first that has it. */
export const cardFonts: readonly CardFont[] = [
  ...scripts.flatMap((script) =>
    weights.map((weight) => ({
      file: `fonts/noto-sans-${script}-${weight}.woff2`,
      family: `Card ${script}`,
      weight,
    })),
  ),
  { file: 'fonts/noto-emoji-700.woff2', family: 'Card emoji', weight: 700 },
];
