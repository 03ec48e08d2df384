import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { cropPicture } from '../../../src/social/cards/crop-picture.ts';

const landscape = { width: 1200, height: 630 };
const red = '#ff0000';
const blue = '#0000ff';

/** Red on the left, blue on the right. */
function flag(width: number, height: number): Sharp {
  const half = { width: width / 2, height, channels: 3, background: blue } as const;
  return sharp({ create: { width, height, channels: 3, background: red } }).composite([
    { input: { create: half }, left: width / 2, top: 0 },
  ]);
}

describe('cropPicture', () => {
  test.each([
    [3000, 2000, 1200, 630],
    [1200, 630, 1200, 630],
    [600, 2000, 600, 315],
    [4000, 420, 800, 420],
  ])('%i x %i becomes %i x %i', async (width, height, ...size) => {
    const cropped = await cropPicture(await flag(width, height).jpeg().toBuffer(), landscape);
    if (typeof cropped === 'string') throw new Error(cropped);
    const { format, ...made } = await sharp(cropped.bytes).metadata();
    expect([made.width, made.height, format]).toEqual([...size, 'jpeg']);
    expect([cropped.width, cropped.height, cropped.extension]).toEqual([...size, 'jpg']);
  });

  test('turns a picture upright and drops what the camera wrote', async () => {
    const taken = await flag(1260, 2400)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: 'Redactie VIAG' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.length).toBeGreaterThan(0);
    const cropped = await cropPicture(taken, landscape);
    if (typeof cropped === 'string') throw new Error(cropped);
    const { exif, xmp, iptc, orientation } = await sharp(cropped.bytes).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    // What was on the left is above.
    const above = sharp(cropped.bytes).extract({ left: 0, top: 0, width: 1200, height: 300 });
    const { dominant } = await sharp(await above.png().toBuffer()).stats();
    expect(dominant).toEqual({ r: 248, g: 8, b: 8 });
  });

  test('keeps what is see-through', async () => {
    const create = { width: 1200, height: 630, channels: 4, background: '#ff000080' } as const;
    const cropped = await cropPicture(await sharp({ create }).png().toBuffer(), landscape);
    expect(cropped).toMatchObject({ extension: 'png', width: 1200, height: 630 });
  });

  test('gives the same bytes again', async () => {
    const picture = await flag(3000, 2000).png().toBuffer();
    expect(await cropPicture(picture, landscape)).toEqual(await cropPicture(picture, landscape));
  });

  test.each([
    ['a picture of 300 pixels', flag(300, 300).png().toBuffer(), 'too-small'],
    ['a text', Promise.resolve(Buffer.from('geen plaatje')), 'unreadable'],
    ['nothing', Promise.resolve(Buffer.alloc(0)), 'unreadable'],
    [
      'half a picture',
      flag(1200, 630)
        .png()
        .toBuffer()
        .then((all: Buffer) => all.subarray(0, all.length / 2)),
      'unreadable',
    ],
  ])('has no use for %s', async (_, bytes, fault) => {
    expect(await cropPicture(await bytes, landscape)).toBe(fault);
  });
});
