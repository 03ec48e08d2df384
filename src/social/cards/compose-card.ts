import type { CardLogo } from '../../model/config.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { truncateAtWord } from '../../text/display/graphemes.ts';
import { type CardContent, type CardFormat, columnWidth } from './card.ts';
import type { CardParts, DrawnLogo } from './card-node.ts';
import { cardWords } from './card-words.ts';
import { drawable } from './drawable.ts';
import { fitLine } from './fit-line.ts';
import { fitTitle } from './fit-title.ts';
import { hyphenatorFor } from './hyphens.ts';
import type { Measure } from './measured.ts';

/** More than any title holds; the rest would only slow down the search. */
const mostGraphemes = 400;

/** Whose card it is. */
export interface House {
  readonly site: string;
  /** Of the size that the file has. */
  readonly logo?: DrawnLogo & { readonly position: CardLogo['position'] };
}

export interface ComposedCard {
  readonly parts: CardParts;
  readonly alt: string;
  readonly leftOut: readonly string[];
}

/** Cuts every piece of a card to measure. */
export async function composeCard(
  content: CardContent,
  format: CardFormat,
  house: House,
  measure: Measure,
): Promise<ComposedCard> {
  const words = cardWords[content.lang];
  const column = columnWidth(format);
  const { text, leftOut } = drawable(content.title);
  const site = drawable(house.site).text;
  const category = drawable(content.category ?? '').text;
  const date = content.date === undefined ? '' : formatDate(content.date, content.lang);
  const shown = text === '' ? site : truncateAtWord(text, mostGraphemes);

  const logo = house.logo === undefined ? undefined : fitLogo(house.logo, format);
  const atTop = house.logo?.position.startsWith('top') === true;
  const beside = logo === undefined ? 0 : logo.width + format.gap;
  const line = async (said: string, weight: 400 | 700, room: number) =>
    said === '' ? undefined : await fitLine(said, weight, format.details, room, measure);
  const siteLine = logo === undefined ? await line(site, 700, column / 2) : undefined;
  const besideDate = siteLine === undefined ? 0 : siteLine.width + format.gap;
  const categoryLine = await line(category, 700, column - (atTop ? beside : 0));
  const dateLine = await line(date, 400, column - (atTop ? 0 : beside) - besideDate);
  return {
    parts: {
      title: await fitTitle(shown, format, () => hyphenatorFor(content.lang), measure),
      ...(categoryLine && { category: categoryLine }),
      ...(dateLine && { date: dateLine }),
      ...(siteLine && { site: siteLine }),
      ...(logo && { logo }),
    },
    alt: words.alt(
      shown,
      site,
      [category, date].filter((said) => said !== ''),
    ),
    leftOut,
  };
}

/** As large as its row, and at most a third of the column. */
function fitLogo({ width, height }: DrawnLogo, format: CardFormat): DrawnLogo {
  const scale = Math.min(format.row / height, columnWidth(format) / 3 / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
