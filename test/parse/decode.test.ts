import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test('reads UTF-8 as it is', () => {
  expect(decode(utf8('Coördinatie 🎉\r\n'))).toEqual({ text: 'Coördinatie 🎉\r\n', bom: false });
  expect(decode(bytes())).toEqual({ text: '', bom: false });
});

describe('byte order marks', () => {
  test('one is taken off and remembered', () => {
    expect(decode(utf8('\ufeff---\n'))).toEqual({ text: '---\n', bom: true });
    expect(decode(utf8('\ufeff'))).toEqual({ text: '', bom: true });
  });

  test('two are a fault, at the second one', () => {
    expect(decode(utf8('\ufeff\ufeff---\n'))).toEqual({
      text: '\ufeff---\n',
      bom: true,
      fault: { kind: 'double-bom', range: [0, 1] },
    });
  });

  test('one in the middle is text', () => {
    expect(decode(utf8('a\ufeffb'))).toEqual({ text: 'a\ufeffb', bom: false });
  });
});

describe('bytes that are not text', () => {
  test('a NUL is a fault at its place', () => {
    expect(decode(utf8('a\0b\0'))).toEqual({
      text: 'a\0b\0',
      bom: false,
      fault: { kind: 'nul', range: [1, 2] },
    });
  });

  test.each([
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x2d, 0), 1, 1, false],
    ['UTF-16 big-endian', bytes(0xfe, 0xff, 0, 0x2d), 1, 1, false],
    ['Latin-1 in the middle', latin('caf\xe9 noir'), 1, 4, true],
    ['Latin-1 at the end', latin('caf\xe9'), 1, 4, true],
    ['Latin-1 further down', latin('---\r\ntitle: Caf\xe9\r\n'), 2, 11, true],
    ['curly quotes of Windows', bytes(0x93, 0x61, 0x94), 1, 1, true],
    ['Latin-1 in UTF-8', bytes(0xc3, 0xa9, 0x0a, 0x61, 0xe9, 0x62), 2, 2, false],
    ['what is nothing in Windows-1252', bytes(0x61, 0x81, 0x62), 1, 2, false],
    ['a character cut off at the end', bytes(0x61, 0x62, 0xf0, 0x9f, 0x98), 1, 3, true],
    ['a character cut off in the middle', bytes(0x61, 0xe2, 0x82, 0x61), 1, 2, true],
    ['a surrogate written as UTF-8', bytes(0x61, 0xed, 0xa0, 0x80), 1, 2, true],
    ['an overlong slash', bytes(0x61, 0xc0, 0xaf), 1, 2, true],
    ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 1, 1, false],
    ['behind a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 1, 2, false],
    ['far down', new Uint8Array([...utf8('é\n'.repeat(5000)), 0xff, ...utf8('é')]), 5001, 1, false],
  ])(
    '%s: where the bad sequence starts, and what it may be',
    (_name, input, line, column, is1252) => {
      const encoding = is1252 ? { encoding: 'windows-1252' } : {};
      expect(decode(input)).toEqual({
        text: '',
        bom: false,
        fault: { kind: 'not-utf8', at: { line, column }, ...encoding },
      });
    },
  );
});
