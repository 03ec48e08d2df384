import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/defaults.ts';
import { type CardFormat, cardFormats, titleHeight } from '../../../src/social/cards/card.ts';
import { cardNode } from '../../../src/social/cards/card-node.ts';
import { cardThemeFrom } from '../../../src/social/cards/card-theme.ts';
import { composeCard } from '../../../src/social/cards/compose-card.ts';
import { drawable } from '../../../src/social/cards/drawable.ts';
import { fonts } from './fonts.ts';
import { hardTitles } from './hard-titles.ts';

const theme = cardThemeFrom(defaultConfig.newsletter.theme);
const renderer = new Renderer();
const measure = (node: Node) => renderer.measure(node);

beforeAll(async () => {
  for (const { family, weight, bytes } of fonts) {
    await renderer.registerFont({ name: family, weight, data: bytes });
  }
});

describe.each(Object.entries(cardFormats))(
  '%s cards, as the renderer lays them out',
  (_, format) => {
    test.each(hardTitles)('hold all of %j', async (title) => {
      const { parts } = await laidOut({ title }, format);
      const spaceless = (text: string) => text.replace(/-\n|\s/g, '');
      const wanted = drawable(title).text || 'VIAG';
      const said = spaceless(parts.title.text);
      if (said.endsWith('…')) {
        expect([...wanted].length).toBeGreaterThan(250);
        expect(spaceless(wanted).startsWith(said.slice(0, -1))).toBe(true);
      } else expect(said).toBe(spaceless(wanted));
    });

    test.each(hardTitles)('keep %j inside its lines', async (title) => {
      const { title: box } = await laidOut({ title }, format);
      expect(box.height).toBeLessThanOrEqual(titleHeight(format));
      // A space at the end of a line hangs over the edge, unseen.
      const words = box.runs.filter(({ text }) => text.trim() !== '' && text === text.trimEnd());
      for (const { x, width } of words) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x + width).toBeLessThanOrEqual(box.width + 1);
      }
    });

    test('keep the category, the date and the name of the site apart and inside', async () => {
      const long = 'Bijeenkomsten en opleidingen voor leden van de vereniging '.repeat(3);
      const { rows } = await laidOut({ title: 'Kort', category: long, site: long }, format);
      for (const { children, width } of rows) {
        const [left, right] = children;
        const apart = right?.width ? format.gap - 1 : 0;
        expect(left && right && left.width + apart + right.width).toBeLessThanOrEqual(width);
      }
    });

    test.each([
      ['top-left', 3000, 100],
      ['top-right', 100, 3000],
      ['bottom-left', 64, 64],
      ['bottom-right', 2000, 1000],
    ] as const)('give a logo a corner, %s', async (position, width, height) => {
      const logo = { width, height, position };
      const { rows } = await laidOut(
        { title: 'Kort', category: 'Kennis '.repeat(30), logo },
        format,
      );
      for (const { children, width: room, height: row } of rows) {
        const [left, right] = children;
        expect(left && right && left.width + right.width).toBeLessThanOrEqual(room);
        for (const child of children) expect(child.height).toBeLessThanOrEqual(row + 1);
      }
    });
  },
);

interface Wish {
  readonly title: string;
  readonly category?: string;
  readonly site?: string;
  readonly logo?: Parameters<typeof composeCard>[2]['logo'];
}

async function laidOut(
  { title, category = 'Kennis', site = 'VIAG', logo }: Wish,
  format: CardFormat,
) {
  const date = { year: 2018, month: 12, day: 13 };
  const house = { site, ...(logo && { logo }) };
  const { parts } = await composeCard(
    { title, category, date, lang: 'nl' },
    format,
    house,
    measure,
  );
  const themed = logo ? { ...theme, logo: { path: 'logo.png', position: logo.position } } : theme;
  const [, top, middle, bottom] = (await measure(cardNode(parts, themed, format))).children;
  const [box] = middle?.children ?? [];
  if (!top || !bottom || !box) throw new Error('a card has two rows with a title between them');
  const rows: readonly MeasuredNode[] = [top, bottom];
  return { parts, title: box, rows };
}
