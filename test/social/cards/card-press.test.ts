import sharp, { type Region } from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultConfig } from '../../../src/config/defaults.ts';
import { cardFormats } from '../../../src/social/cards/card.ts';
import { openCardPress, type PressOptions } from '../../../src/social/cards/card-press.ts';
import { cardThemeFrom } from '../../../src/social/cards/card-theme.ts';
import { fonts } from './fonts.ts';
import { hardTitles } from './hard-titles.ts';

const theme = cardThemeFrom(defaultConfig.newsletter.theme);
const options: PressOptions = { theme, site: 'VIAG', fonts, lang: 'nl' };
const content = {
  title: 'Je verwerkingsregister na een half jaar AVG',
  category: 'Kennis',
  date: { year: 2018, month: 11, day: 22 },
  lang: 'nl',
} as const;

afterEach(() => vi.unstubAllEnvs());

describe('openCardPress', () => {
  test('prints a card with what it says beside it', async () => {
    const press = await openCardPress(options);
    const { png, ...rest } = await press.print(content, cardFormats.landscape);
    expect(rest).toEqual({
      alt: 'Titelkaart van VIAG: ‘Je verwerkingsregister na een half jaar AVG’. Kennis, 22 november 2018.',
      width: 1200,
      height: 630,
      leftOut: [],
    });
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
  });

  test('says so in English, and of what there is', async () => {
    const press = await openCardPress(options);
    const { alt, width, height } = await press.print(
      { title: 'Digital 日本', lang: 'en' },
      cardFormats.portrait,
    );
    expect({ alt, width, height }).toEqual({
      alt: 'Title card of VIAG: ‘Digital’.',
      width: 1080,
      height: 1350,
    });
  });

  test('prints the same bytes again, in another press, zone and language of the machine', async () => {
    const first = await (await openCardPress(options)).print(content, cardFormats.landscape);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'ar_EG.UTF-8');
    const press = await openCardPress(options);
    await press.print({ ...content, title: '🎉 iets anders' }, cardFormats.landscape);
    const again = await press.print(content, cardFormats.landscape);
    expect(Buffer.compare(first.png, again.png)).toBe(0);
  });

  test.each(Object.entries(cardFormats))('leaves the edges of %s cards free', async (_, format) => {
    const press = await openCardPress(options);
    for (const title of hardTitles) {
      const { png } = await press.print({ ...content, title }, format);
      const { width, height, bar, padding } = format;
      const edge = padding / 2;
      const strips = [
        { left: bar, top: 0, width: edge, height },
        { left: width - edge, top: 0, width: edge, height },
        { left: bar, top: 0, width: width - bar, height: edge },
        { left: bar, top: height - edge, width: width - bar, height: edge },
      ];
      for (const strip of strips) {
        const { channels } = await statsOf(png, strip);
        expect({ title, stdev: channels.map(({ stdev }) => stdev) }).toEqual({
          title,
          stdev: channels.map(() => 0),
        });
      }
    }
  });

  test.each(['png', 'svg'])('prints a logo in its corner, %s', async (kind) => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#ff0000"/></svg>',
    );
    const logo = kind === 'svg' ? svg : await sharp(svg).png().toBuffer();
    const press = await openCardPress({
      ...options,
      theme: { ...theme, logo: { path: 'logo', position: 'top-right' } },
      logo,
    });
    const { png } = await press.print(content, cardFormats.landscape);
    const corner = { left: 1136 - 100, top: 70, width: 90, height: 44 };
    const { dominant } = await statsOf(png, corner);
    expect(dominant).toEqual({ r: 248, g: 8, b: 8 });
  });

  test('refuses colours that are hard to read', async () => {
    await expect(
      openCardPress({ ...options, theme: { ...theme, details: '#5a7290' } }),
    ).rejects.toMatchObject({
      message:
        'De kleine tekst (#5a7290) is slecht te lezen op #17365c: het contrast is 2,4, en dat moet minstens 4,5 zijn.',
      help: 'Kies voor de kaarten kleuren die verder uit elkaar liggen.',
    });
    await expect(
      openCardPress({ ...options, lang: 'en', theme: { ...theme, title: '#17365d' } }),
    ).rejects.toMatchObject({
      message:
        'The title (#17365d) is hard to read on #17365c: the contrast is 1.0, and must be at least 4.5.',
      help: 'Choose colours for the cards that lie further apart.',
    });
  });

  test('refuses a logo that is no picture', async () => {
    const logo = { path: 'beeld/logo.txt', position: 'top-left' } as const;
    await expect(
      openCardPress({ ...options, theme: { ...theme, logo }, logo: Buffer.from('geen plaatje') }),
    ).rejects.toMatchObject({
      message: 'Het logo beeld/logo.txt is niet te lezen.',
      help: 'Gebruik een PNG, JPEG, WebP of SVG.',
    });
  });
});

/** Of a part: sharp's own `stats` looks at the picture as it came. */
async function statsOf(png: Uint8Array, part: Region) {
  return sharp(await sharp(png).extract(part).png().toBuffer()).stats();
}
