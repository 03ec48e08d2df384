import { expect, test } from 'vitest';
import { safeImageUrl, safeUrl } from '../../src/render/safe-url.ts';

test.each([
  ['https://www.viag.nl', 'https://www.viag.nl/'],
  ['http://www.viag.nl/a b', 'http://www.viag.nl/a%20b'],
  ['  https://www.viag.nl/  ', 'https://www.viag.nl/'],
  ['mailto:redactie@viag.nl', 'mailto:redactie@viag.nl'],
  ['tel:+31701234567', 'tel:+31701234567'],
  ['https://café.example/', 'https://xn--caf-dma.example/'],
  ['https://x.example/?q=javascript:1', 'https://x.example/?q=javascript:1'],
  ['https://[::1]/', 'https://[::1]/'],
  ['https://x.example/?a={{b}}', 'https://x.example/?a=%7B%7Bb%7D%7D'],
  ['/nieuws', undefined],
  ['#anker', undefined],
  ['www.viag.nl', undefined],
  ['https://', undefined],
  ['java\tscript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0000javascript:alert(1)', undefined],
  [' \u0001 javascript:alert(1)', undefined],
  ['', undefined],
])('%j leads to %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});

test.each([
  ['images/a.png', 'images/a.png'],
  ['https://www.viag.nl/a.png', 'https://www.viag.nl/a.png'],
  ['cid:a@viag.nl', 'cid:a@viag.nl'],
  ['data:image/png;base64,AA', undefined],
  ['//evil.example/a.png', undefined],
  ['', undefined],
])('a picture at %j is shown from %j', (src, expected) => {
  expect(safeImageUrl(src)).toBe(expected);
});
