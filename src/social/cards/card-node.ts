import type { Node } from '@takumi-rs/core';
import { type CardFormat, columnWidth, titleHeight } from './card.ts';
import type { CardTheme } from './card-theme.ts';
import type { FittedLine } from './fit-line.ts';
import { type FittedTitle, titleNode } from './title-node.ts';

/** A logo as it is drawn, in pixels. */
export interface DrawnLogo {
  readonly width: number;
  readonly height: number;
}

/** What a card is built from, each piece already of a size that fits. */
export interface CardParts {
  readonly title: FittedTitle;
  readonly category?: FittedLine;
  readonly date?: FittedLine;
  readonly site?: FittedLine;
  readonly logo?: DrawnLogo;
}

/** The name under which the renderer is given the logo. */
export const logoSource = 'logo';

/** A row with the category, the title, and a row with the date; a logo in one of four corners. */
export function cardNode(parts: CardParts, theme: CardTheme, format: CardFormat): Node {
  const { width, height, bar, padding, gap } = format;
  const [top, bottom] = rows(parts, theme);
  return {
    type: 'container',
    style: {
      width,
      height,
      display: 'flex',
      flexDirection: 'column',
      gap,
      padding,
      paddingLeft: padding + bar,
      backgroundColor: theme.background,
    },
    children: [
      {
        type: 'container',
        style: {
          position: 'absolute',
          left: 0,
          top: 0,
          width: bar,
          height,
          backgroundColor: theme.accent,
        },
      },
      row(top, format),
      {
        type: 'container',
        style: {
          width: columnWidth(format),
          height: titleHeight(format),
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          color: theme.title,
        },
        children: [titleNode(parts.title, format)],
      },
      row(bottom, format),
    ],
  };
}

type Slots = readonly [left: Node, right: Node];

const empty: Node = { type: 'container' };

function rows(parts: CardParts, theme: CardTheme): readonly [Slots, Slots] {
  const category = line(parts.category, 700, theme);
  const date = line(parts.date, 400, theme);
  const site = line(parts.site, 700, theme);
  if (parts.logo === undefined) {
    return [
      [category, empty],
      [date, site],
    ];
  }
  const logo: Node = { type: 'image', src: logoSource, ...parts.logo };
  const beside = (text: Node, side: 'left' | 'right'): Slots =>
    side === 'left' ? [logo, text] : [text, logo];
  switch (theme.logo?.position) {
    case 'top-left':
      return [beside(category, 'left'), [date, empty]];
    case 'top-right':
      return [beside(category, 'right'), [date, empty]];
    case 'bottom-left':
      return [[category, empty], beside(date, 'left')];
    default:
      return [[category, empty], beside(date, 'right')];
  }
}

function row(slots: Slots, format: CardFormat): Node {
  return {
    type: 'container',
    style: {
      width: columnWidth(format),
      height: format.row,
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'center',
    },
    children: [...slots],
  };
}

function line(fitted: FittedLine | undefined, weight: 400 | 700, theme: CardTheme): Node {
  if (fitted === undefined) return empty;
  const { text, size } = fitted;
  return {
    type: 'text',
    text,
    style: { fontSize: size, fontWeight: weight, whiteSpace: 'pre', color: theme.details },
  };
}
