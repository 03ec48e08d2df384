import fc from 'fast-check';

/** What broke some mail program or library before. */
const hostile: readonly string[] = [
  'Hoi\r\nBcc: v@evil.example',
  'Hoi\nContent-Type: text/html',
  '=?utf-8?B?PGI+?= ja',
  'ja =?UTF-8?Q?=3Cb=3E?=',
  '=?',
  '?=',
  '=??=',
  'é'.repeat(2000),
  'x'.repeat(2000),
  'woord '.repeat(300),
  '🎉'.repeat(200),
  '👩‍👩‍👧‍👦 familie',
  'a\u0000b\u001b[31mc',
  'los \ud800 half \udc00',
  'זה עברית en Nederlands',
  '\u202eomgekeerd',
  'a  b   c',
  '"aanhaling" <x@evil.example>, (opmerking)',
  'regel\u2028scheiding\u2029alinea\u0085',
  'tab\there',
  '.',
  'From van de trap gevallen',
  '日本語のタイトル',
  'ﬁ ﬃ ﷽',
  '--_NmP-viag-Part_1',
  '*|EMAIL|* {{naam}}',
  '#1: “Citaat” – met ‘alles’…',
];

const piece = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** The same titles at every run. */
export function hostileTitles(count: number): readonly string[] {
  const made = fc.sample(fc.array(piece, { minLength: 1, maxLength: 3 }), {
    seed: 2018,
    numRuns: count - hostile.length,
  });
  return [...hostile, ...made.map((pieces) => pieces.join(' '))];
}
