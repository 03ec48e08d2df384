import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerText } from '../../../src/text/encodings/header-text.ts';

/** As https://www.rfc-editor.org/rfc/rfc2047 has it read: what stands between two words is dropped. */
function read(header: string): string {
  return header
    .replace(/\?= (?==\?)/g, '?=')
    .replace(/(?:=\?UTF-8\?B\?[A-Za-z0-9+/]*=*\?=)+/g, (words) =>
      Buffer.concat(
        [...words.matchAll(/\?B\?([^?]*)\?=/g)].map(([, base64 = '']) =>
          Buffer.from(base64, 'base64'),
        ),
      ).toString(),
    );
}

test.each([
  ['Nieuwsbrief december 2018', 'Nieuwsbrief december 2018'],
  ['Één', '=?UTF-8?B?w4nDqW4=?='],
  ['=?utf-8?B?PGI+?= ja', '=?UTF-8?B?PT91dGYtOD9CP1BHSSs/PSBqYQ==?='],
  ['Hoi\r\nBcc: v@evil.example', 'Hoi Bcc: v@evil.example'],
  ['  a\u0000\u001bb\u2028c ', 'a b c'],
  ['', ''],
])('%j is written as %j', (text, header) => {
  expect(headerText(text)).toBe(header);
});

test('whatever it is, it is one line of ASCII that reads as it was meant', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const header = headerText(text);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
      expect(Math.max(...header.split(' ').map(({ length }) => length))).toBeLessThanOrEqual(67);
      expect(read(header)).toBe(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim());
    }),
  );
});
