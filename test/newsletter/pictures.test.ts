import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/newsletter/manifest.ts';
import { earlierPictures } from '../../src/newsletter/pictures/earlier.ts';
import { gatherPictures, type PictureSources } from '../../src/newsletter/pictures/gather.ts';
import { sampleIssue, sampleItem } from './sample.ts';

const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width,
      height,
      channels,
      background: { r: 15, g: 113, b: 115, alpha: 0.5 },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

/** Where the editor was: what a telephone writes into a picture. */
const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } };

const photo = await noise(60, 40).withExif(gps).withMetadata({ orientation: 6 }).jpeg().toBuffer();

const disk: Readonly<Record<string, Uint8Array>> = {
  'articles/foto.jpg': photo,
  'articles/breed.png': await noise(1600, 20).png().toBuffer(),
  'articles/smal.png': await noise(30, 20).png().toBuffer(),
  'articles/doorzichtig.webp': await sharp({
    create: { width: 9, height: 9, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
  })
    .webp()
    .toBuffer(),
  'articles/dicht.webp': await noise(9, 9).webp().toBuffer(),
  'articles/nieuw.avif': await noise(16, 16).avif().toBuffer(),
  'articles/Één kaart.PNG': await noise(2, 1).png().toBuffer(),
  'beeld/x.png': await noise(3, 3).png().toBuffer(),
  'articles/geen-einde': await noise(3, 3).png().toBuffer(),
  'articles/🎉.png': await noise(2, 2).png().toBuffer(),
  'articles/afgebroken.jpg': (await noise(90, 90).jpeg().toBuffer()).subarray(0, 2000),
  'articles/pixel.gif': await noise(1, 1).gif().toBuffer(),
  'articles/leeg.png': new Uint8Array(),
  'articles/tekst.png': Buffer.from('dit is geen plaatje'),
  'articles/beeld.svg': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  ),
  // The head of a picture as an iPhone makes them: ftyp heic, and no more.
  'articles/iphone.heic': heicHead(),
  'articles/reusachtig.png': pngHead(20_000, 20_000),
};

function pngHead(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function heicHead(): Uint8Array {
  const box = (name: string, ...parts: readonly Uint8Array[]) => {
    const content = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length + 8);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const size = Buffer.alloc(12);
  size.writeUInt32BE(40, 4);
  size.writeUInt32BE(30, 8);
  const version = Buffer.alloc(4);
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', version, box('iprp', box('ipco', box('ispe', size)))),
  ]);
}

const fromDisk: PictureSources = {
  read: (path) => disk[path] ?? 'missing',
  earlier: () => undefined,
};

const wanted = (...names: readonly string[]) =>
  names.map((src) => ({ article: sampleItem({}, { slug: 'congres' }).article, src }));

async function take(src: string, sources = fromDisk) {
  const { pictures, faults } = await gatherPictures(wanted(src), sources);
  return faults[0]?.fault ?? pictures[0];
}

/** What a mail program finds in a picture of the bundle. */
async function shown(src: string) {
  const taken = await take(src);
  if (!taken || typeof taken === 'string') return taken;
  const { format, width, height, exif, icc, xmp, orientation } = await sharp(
    Buffer.from(taken.file.content),
  ).metadata();
  expect({ width, height }, 'the size in the HTML').toEqual({
    width: taken.width,
    height: taken.height,
  });
  expect([exif, icc, xmp, orientation], 'metadata').toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  return `${taken.file.path} ${format} ${width}x${height}`;
}

describe('a picture as mail programs show it', () => {
  test.each([
    ['foto.jpg', 'images/2018-12-13-congres-foto.jpg jpeg 40x60'],
    ['breed.png', 'images/2018-12-13-congres-breed.png png 1200x15'],
    ['./smal.png', 'images/2018-12-13-congres-smal.png png 30x20'],
    ['doorzichtig.webp', 'images/2018-12-13-congres-doorzichtig.png png 9x9'],
    ['dicht.webp', 'images/2018-12-13-congres-dicht.jpg jpeg 9x9'],
    ['nieuw.avif', 'images/2018-12-13-congres-nieuw.jpg jpeg 16x16'],
    ['../beeld/x.png', 'images/2018-12-13-congres-x.png png 3x3'],
    ['%C3%89%C3%A9n%20kaart.PNG', 'images/2018-12-13-congres-een-kaart.png png 2x1'],
    ['🎉.png', 'images/2018-12-13-congres.png png 2x2'],
    ['geen-einde', 'images/2018-12-13-congres-geen-einde.png png 3x3'],
  ])('%s', async (src, expected) => {
    expect(await shown(src)).toBe(expected);
  });

  test('an animation keeps moving', async () => {
    const frames = await noise(10, 20).raw().toBuffer();
    const animated = await sharp(frames, {
      raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const taken = await take('a.gif', { ...fromDisk, read: () => animated });
    if (!taken || typeof taken === 'string') throw new Error(String(taken));
    expect([taken.width, taken.height]).toEqual([10, 10]);
    const { pages } = await sharp(Buffer.from(taken.file.content), { animated: true }).metadata();
    expect(pages).toBe(2);
  });

  test('the original is left alone, and the same picture gives the same bytes', async () => {
    const before = Buffer.from(photo).toString('base64');
    const [one, other] = [await take('foto.jpg'), await take('foto.jpg')];
    expect(one).toEqual(other);
    expect(Buffer.from(photo).toString('base64')).toBe(before);
  });

  test('one picture named twice is one; two of the same name are two', async () => {
    const { pictures } = await gatherPictures(
      wanted('smal.png', 'smal.png', './smal.png'),
      fromDisk,
    );
    expect(pictures.map(({ file }) => file.path)).toEqual([
      'images/2018-12-13-congres-smal.png',
      'images/2018-12-13-congres-smal-2.png',
    ]);
  });
});

test('a picture that cannot go along is named once', async () => {
  const { faults } = await gatherPictures(wanted('nergens.png', 'nergens.png'), fromDisk);
  expect(faults.map(({ src, fault }) => [src, fault])).toEqual([['nergens.png', 'missing']]);
});

test.each([
  ['nergens.png', 'missing'],
  ['leeg.png', 'unreadable'],
  ['tekst.png', 'unreadable'],
  ['afgebroken.jpg', 'damaged'],
  ['pixel.gif', 'pixel'],
  ['beeld.svg', 'format'],
  ['iphone.heic', 'heic'],
  ['reusachtig.png', 'too-many-pixels'],
  ['../../geheim.png', 'elsewhere'],
  ['/beeld/x.png', 'elsewhere'],
  ['https://viag.nl/x.png', 'elsewhere'],
  ['data:image/png;base64,AAAA', 'elsewhere'],
  ['file:///etc/passwd', 'elsewhere'],
  ['//evil/t.gif', 'elsewhere'],
  ['\\\\host\\x.png', 'elsewhere'],
  ['C:\\x.png', 'elsewhere'],
  ['%2e%2e/%2e%2e/x.png', 'elsewhere'],
  ['#x', 'elsewhere'],
])('%s stays behind: %s', async (src, fault) => {
  expect(await take(src)).toBe(fault);
});

describe('a picture of an earlier bundle', () => {
  test('serves again as long as its original is the same', async () => {
    const { pictures } = await gatherPictures(wanted('smal.png'), fromDisk);
    const files = pictures.map(({ file }) => file);
    const manifest: unknown = JSON.parse(
      String(manifestOf(sampleIssue(), pictures, files).content),
    );
    const marked = Buffer.from('of the earlier bundle');
    const earlier = earlierPictures(manifest, () => marked);
    const again = await take('smal.png', { ...fromDisk, earlier });
    expect(again).toMatchObject({ file: { content: marked }, width: 30, height: 20 });
    const changed = await take('breed.png', { ...fromDisk, earlier });
    expect(changed).toMatchObject({ width: 1200 });
  });

  test.each([undefined, null, 3, [], {}, { viag: '0.0.0', pictures: [{}] }])(
    'none in %j',
    (manifest) => {
      expect(earlierPictures(manifest, () => new Uint8Array())('x')).toBe(undefined);
    },
  );
});
