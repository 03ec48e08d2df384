import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/text/language/sentences.ts';
import { wordsIn } from '../../../src/text/language/words.ts';

function split(text: string): readonly string[] {
  return sentencesIn(text, wordsIn(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['two', 'Eén zin. En nog een.', ['Eén zin.', 'En nog een.']],
  ['marks together', 'Echt?! Ja... Toch… Goed.', ['Echt?!', 'Ja...', 'Toch…', 'Goed.']],
  [
    'abbreviations',
    'Bel dhr. De Wit, bijv. Maandag, o.a. Over art. 5, d.w.z. Het verslag.',
    undefined,
  ],
  [
    'an abbreviation that ends one',
    'Koffie, thee enz. Daarna naar huis.',
    ['Koffie, thee enz.', 'Daarna naar huis.'],
  ],
  ['initials', 'Met J.P. de Wit en A. Bos.', undefined],
  ['numbers', 'Versie 1.5 kost € 2.000. Nr. 5 ook.', ['Versie 1.5 kost € 2.000.', 'Nr. 5 ook.']],
  ['a number that opens', '1. Eerst dit. 2. Dan dat.', ['1. Eerst dit.', '2. Dan dat.']],
  [
    'a date',
    'Op 3. december en 13-12-2018. Daarna niet.',
    ['Op 3. december en 13-12-2018.', 'Daarna niet.'],
  ],
  [
    'quotation marks',
    '‘Kom je?’ vroeg ze. “Ja.” Hij kwam.',
    ['Kom je?’ vroeg ze.', 'Ja.”', 'Hij kwam.'],
  ],
  [
    'brackets',
    'Dit (zie art. 5). (Niet dat.) Klaar.',
    ['Dit (zie art. 5).', 'Niet dat.)', 'Klaar.'],
  ],
  ['a mark between brackets', 'Kaarten (maandag?) zijn er (!) nog.', undefined],
  ['a name with a mark', 'Yahoo! is een naam.', undefined],
  [
    'an address',
    'Kijk op viag.nl. Mail jan@viag.nl. Klaar.',
    ['Kijk op viag.nl.', 'Mail jan@viag.nl.', 'Klaar.'],
  ],
  ['a line that goes on', 'Een zin\nloopt door. Klaar.', ['Een zin\nloopt door.', 'Klaar.']],
  [
    'a line and a block that end',
    'Regel een\u2028Regel twee\u2029Kop',
    ['Regel een', 'Regel twee', 'Kop'],
  ],
  [
    'English',
    'See e.g. Mr. Smith, i.e. No. 5. No. Not him.',
    ['See e.g. Mr. Smith, i.e. No. 5.', 'No.', 'Not him.'],
  ],
  [
    'code',
    'Gebruik \ufffc. \ufffc doet niets. Klaar.',
    ['Gebruik \ufffc.', 'doet niets.', 'Klaar.'],
  ],
  ['nothing', ' … \ufffc', []],
])('%s', (_name, text, expected) => {
  expect(split(text)).toEqual(expected ?? [text]);
});
