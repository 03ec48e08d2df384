import fc from 'fast-check';

/** What stands in real heads and bodies, and what breaks their readers. */
const plain = [
  'Woo',
  'in de praktijk',
  'nieuws',
  'Redactie VIAG',
  'één',
  '日本',
  '2018',
  '1.10',
  'x',
];
const invisible = ['\u00a0', '\u200b', '\u202e', '\u200f', '\u2028', '\u0085', '\ufeff', '\u00ad'];
const broken = [
  '\ud83d',
  '\udc00',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  'e\u0301',
  '👩‍👩‍👧',
  '\ufffe',
];
const marks = [
  ...':"\'#-[]{}&*!|>@`%,?\\~^$<()=_+',
  ': ',
  ' #',
  '- ',
  '? ',
  '\t',
  ' ',
  '""',
  "''",
  '--',
];
const quoted = [
  '"nu"',
  "'s avonds",
  "API's",
  '“Woo”',
  '‘nu’',
  '&amp;',
  '&nbsp;',
  '&#x27;',
  '\\n',
  '\\u0000',
];

export const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...quoted) },
  { weight: 1, arbitrary: fc.constantFrom(...invisible, ...broken) },
);

/** A few words, glued or with blanks between them. */
export const words = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ', ' '))
  .map(([list, blank]) => list.join(blank));

const year = fc.constantFrom('2018', '2026', '18', '9999', '0000', '20181', '２０２６', 'XXXX');
const month = fc.constantFrom('12', '02', '2', '13', '00', 'december', 'Dec.', 'maart', '??');
const day = fc.constantFrom('13', '29', '30', '31', '3', '00', '32', 'XX');
const time = fc.constantFrom(
  '',
  ' 10:00',
  'T10:00:00Z',
  'T1r31:05+02:00',
  ' 25:61',
  ' om 10 uur',
  ' #',
);

/** A date in any form, also in those that are none. */
export const dates = fc
  .tuple(year, month, day, fc.constantFrom('-', '-', '/', '.', ' ', ''), fc.boolean(), time)
  .map(([y, m, d, mark, backwards, at]) => (backwards ? [d, m, y] : [y, m, d]).join(mark) + at);

/** Every line end there is, as a whole text has them. */
export const lineEnds = fc.oneof(
  { weight: 8, arbitrary: fc.constant(['\n']) },
  { weight: 6, arbitrary: fc.constant(['\r\n']) },
  { weight: 2, arbitrary: fc.constant(['\n', '\r\n']) },
  { weight: 1, arbitrary: fc.constantFrom(['\r'], ['\r\n', '\n', '\r']) },
);

/** Gives the lines of a text these ends, one after the other. */
export function withLineEnds(text: string, ends: readonly string[]): string {
  let line = 0;
  return text.replaceAll('\n', () => ends[line++ % ends.length] ?? '\n');
}
