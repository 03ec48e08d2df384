import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Lang } from '../../model/lang.ts';

/** What stands on a card. */
export interface CardContent {
  readonly title: string;
  readonly category?: string;
  readonly date?: CalendarDate;
  readonly lang: Lang;
}

export interface Card {
  readonly png: Uint8Array;
  /** What the card says, for who does not see it. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What of the title the fonts cannot draw. */
  readonly leftOut: readonly string[];
}

/** Measures in pixels. */
export interface CardFormat {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly padding: number;
  /** The height of the rows above and below the title. */
  readonly row: number;
  readonly gap: number;
  readonly details: number;
  /** Sizes of letters to try for the title, largest first. */
  readonly titles: readonly number[];
  /** Rather hyphens than letters smaller than this; and with hyphens none larger. */
  readonly comfortable: number;
}

export const cardFormats = {
  landscape: {
    width: 1200,
    height: 630,
    bar: 24,
    padding: 64,
    row: 56,
    gap: 28,
    details: 34,
    titles: [84, 78, 72, 66, 60, 56, 52, 48, 44, 40, 36, 32, 28],
    comfortable: 60,
  },
  portrait: {
    width: 1080,
    height: 1350,
    bar: 24,
    padding: 80,
    row: 72,
    gap: 48,
    details: 42,
    titles: [108, 100, 92, 84, 78, 72, 66, 60, 54, 48, 42, 36, 32],
    comfortable: 78,
  },
} as const satisfies Readonly<Record<string, CardFormat>>;

/** The room between the paddings. */
export function columnWidth({ width, bar, padding }: CardFormat): number {
  return width - bar - 2 * padding;
}

export function titleHeight({ height, padding, row, gap }: CardFormat): number {
  return height - 2 * (padding + row + gap);
}
