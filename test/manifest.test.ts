import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listed } from '../src/manifest.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

test('a file with its size in bytes and its fingerprint', () => {
  const bytes = Uint8Array.of(0, 0xff);
  expect(listed({ path: 'a.txt', content: 'é' })).toEqual({
    path: 'a.txt',
    bytes: 2,
    sha256: sha256('é'),
  });
  expect(listed({ path: 'a.png', content: bytes })).toEqual({
    path: 'a.png',
    bytes: 2,
    sha256: sha256(bytes),
  });
});
