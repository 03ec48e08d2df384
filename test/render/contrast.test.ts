import { expect, test } from 'vitest';
import { contrastRatio, mix, readableOn } from '../../src/render/contrast.ts';
import { darkPalette, lightPalette } from '../../src/render/email-palette.ts';
import { theme } from './options.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('%s on %s has contrast %d', (one, other, expected) => {
  expect(contrastRatio(one, other)).toBeCloseTo(expected, 2);
  expect(contrastRatio(other, one)).toBeCloseTo(expected, 2);
});

test('mixing and mending', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(readableOn('#17365c', '#ffffff')).toBe('#17365c');
  expect(readableOn('#ffff00', '#ffffff')).not.toBe('#ffff00');
});

const themes = [
  theme,
  { ...theme, primary: '#ffe600', accent: '#00ffff', text: '#999999', background: '#ffffff' },
  { ...theme, primary: '#000000', accent: '#000000', text: '#000000', background: '#222222' },
  { ...theme, primary: '#777777', accent: '#808080', text: '#7f7f7f', background: '#888888' },
  { ...theme, primary: 'red;}', accent: '', text: 'x', background: 'url(x)' },
];

test.each(themes)('every text is readable in light and dark with $primary, $accent', (each) => {
  for (const colours of [lightPalette(each), darkPalette(each)]) {
    const pairs = [
      ...[colours.text, colours.heading, colours.link, colours.muted].flatMap((colour) =>
        [colours.card, colours.tint].map((ground) => [colour, ground] as const),
      ),
      [colours.onPage, colours.page] as const,
      [colours.linkOnPage, colours.page] as const,
      [colours.onBand, colours.band] as const,
      [colours.onButton, colours.button] as const,
    ];
    for (const [colour, ground] of pairs) {
      expect(`${colour}${ground}`).toMatch(/^(?:#[0-9a-f]{6}){2}$/);
      expect(contrastRatio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
