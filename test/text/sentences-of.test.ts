import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/language/sentences.ts';

test.each([
  ['', []],
  ['Een zin zonder punt', ['Een zin zonder punt']],
  ['Een. Twee? Drie! Vier…', ['Een.', 'Twee?', 'Drie!', 'Vier…']],
  ['Hij zei: “Ja.” Toen ging hij.', ['Hij zei: “Ja.”', 'Toen ging hij.']],
  [
    'Volgens dhr. De Wit e.a. is art. 5 van kracht. Klaar.',
    ['Volgens dhr. De Wit e.a. is art. 5 van kracht.', 'Klaar.'],
  ],
  ['Op 3 dec. 2018 begint het. Kom ook.', ['Op 3 dec. 2018 begint het.', 'Kom ook.']],
  ['Het kost 1.000 euro. 3 van de 4 doen mee.', ['Het kost 1.000 euro.', '3 van de 4 doen mee.']],
  ['Versie 2.0 is er. viag.nl ook.', ['Versie 2.0 is er. viag.nl ook.']],
  ['Wat?! Echt waar.', ['Wat?!', 'Echt waar.']],
  ['Regel een.\nRegel twee.', ['Regel een.', 'Regel twee.']],
  ['Koffie, thee enz. Daarna naar huis.', ['Koffie, thee enz.', 'Daarna naar huis.']],
  ['Een. Tot ziens! 👋', ['Een.', 'Tot ziens! 👋']],
  ['👍', ['👍']],
  ['Mooi. 👍 Verder. #Woo', ['Mooi.', '👍 Verder.', '#Woo']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
