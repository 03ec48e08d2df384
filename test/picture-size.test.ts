import { expect, test } from 'vitest';
import { pictureSize } from '../src/picture-size.ts';

/** The head of a PNG: its signature and the chunk that holds its size. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from('0806000000', 'hex')]);
}

test('of the head of a picture alone', () => {
  expect(pictureSize(png(1200, 630))).toEqual({ width: 1200, height: 630, type: 'png' });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', Buffer.from('geen plaatje')],
  ['a picture without size', png(0, 0)],
  ['a picture cut off too early', Uint8Array.from(png(1200, 630).subarray(0, 18))],
])('not of %s', (_name, content) => {
  expect(pictureSize(content)).toBeUndefined();
});
