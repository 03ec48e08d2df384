import { expect, test } from 'vitest';
import { takePicture } from '../../src/newsletter/pictures.ts';
import { sampleItem } from './sample.ts';

/** The head of a PNG says how large it is. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const disk: Readonly<Record<string, Uint8Array>> = {
  'articles/kaart.png': png(640, 480),
  'articles/Één kaart.PNG': png(2, 1),
  'beeld/x.png': png(3, 3),
  'articles/geen-einde': png(3, 3),
  'articles/leeg.png': new Uint8Array(),
  'articles/tekst.png': Buffer.from('dit is geen plaatje'),
  'articles/niets.png': png(0, 10),
  'articles/🎉.png': png(1, 1),
};

const take = (src: string, alt?: string) =>
  takePicture(
    sampleItem({}, { slug: 'congres', image: { src, ...(alt !== undefined && { alt }) } }).article,
    (path) => disk[path] ?? 'missing',
  );

test('its size, its words and a name of its own', () => {
  expect(take('kaart.png', 'Een kaart')).toEqual({
    image: {
      src: 'images/2018-12-13-congres-kaart.png',
      width: 640,
      height: 480,
      alt: 'Een kaart',
    },
    file: { path: 'images/2018-12-13-congres-kaart.png', content: disk['articles/kaart.png'] },
  });
  expect(takePicture(sampleItem().article, () => 'missing')).toBe(undefined);
});

test.each([
  ['./kaart.png', 'images/2018-12-13-congres-kaart.png'],
  ['../beeld/x.png', 'images/2018-12-13-congres-x.png'],
  ['%C3%89%C3%A9n%20kaart.PNG', 'images/2018-12-13-congres-een-kaart.png'],
  ['🎉.png', 'images/2018-12-13-congres.png'],
])('the name of %s', (src, wanted) => {
  const taken = take(src);
  expect(typeof taken === 'object' ? taken.image.src : taken).toBe(wanted);
});

test('a name without an ending has none in the bundle either', () => {
  const taken = take('geen-einde');
  expect(typeof taken === 'object' ? taken.image.src : taken).toBe(
    'images/2018-12-13-congres-geen-einde',
  );
});

test.each([
  ['nergens.png', 'missing'],
  ['leeg.png', 'unreadable'],
  ['tekst.png', 'unreadable'],
  ['niets.png', 'unreadable'],
  ['../../geheim.png', 'elsewhere'],
  ['/beeld/x.png', 'elsewhere'],
  ['https://viag.nl/x.png', 'elsewhere'],
  ['http://viag.nl/x.png', 'elsewhere'],
  ['data:image/png;base64,AAAA', 'elsewhere'],
  ['file:///etc/passwd', 'elsewhere'],
  ['//evil/t.gif', 'elsewhere'],
  ['\\\\host\\x.png', 'elsewhere'],
  ['C:\\x.png', 'elsewhere'],
  ['%2e%2e/%2e%2e/x.png', 'elsewhere'],
  ['#x', 'elsewhere'],
])('%s stays behind: %s', (src, fault) => {
  expect(take(src)).toBe(fault);
});
