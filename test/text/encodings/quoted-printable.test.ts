import { encode, wrap } from 'nodemailer/lib/qp';
import { expect, test } from 'vitest';
import { quotedPrintableBytes } from '../../../src/text/encodings/quoted-printable.ts';

test.each([
  ['', 2],
  ['a', 3],
  ['é', 8],
  ['a=b\n', 9],
  ['x'.repeat(75), 77],
  ['x'.repeat(76), 81],
])('%j takes %i bytes', (text, bytes) => {
  expect(quotedPrintableBytes(text)).toBe(bytes);
});

test('about what a mail program makes of it', () => {
  const text = '<p style="margin:0">Één zin over “regie op gegevens”, en nog een.</p>\n'.repeat(
    300,
  );
  const real = wrap(encode(text.replaceAll('\n', '\r\n')), 76).length;
  expect(quotedPrintableBytes(text) / real).toBeGreaterThan(0.95);
  expect(quotedPrintableBytes(text) / real).toBeLessThan(1.05);
});
