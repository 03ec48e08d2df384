import * as v from 'valibot';
import { phoneNumbers } from '../../text/personal-data/phone-numbers.ts';
import { allowedNumbers } from '../allowed-numbers.ts';
import { documentRule } from '../define.ts';

export const phone = documentRule({
  id: 'privacy/phone',
  severity: 'warning',
  summary: {
    nl: 'Er staat geen telefoonnummer van een persoon in het bestand.',
    en: 'The file holds no phone number of a person.',
  },
  why: {
    nl: 'Een mobiel nummer in een artikel blijft jaren vindbaar, ook als die persoon allang ander werk doet. Verwijs naar een contactpagina, of zet het nummer van de organisatie in `allow`. Nummers als 0800, 088 en 14 020 mogen.',
    en: 'A mobile number in an article can be found for years, long after that person has changed jobs. Point at a contact page, or put the organisation’s number in `allow`. Numbers such as 0800, 088 and 14 020 are fine.',
  },
  options: v.strictObject({
    /** However it is written: `020-1234567`, `+31 20 1234567`, `020*`. */
    allow: allowedNumbers,
  }),
  messages: {
    nl: {
      phone: (written: string) =>
        `Hier staat een telefoonnummer: ${written}. Verwijs liever naar een contactpagina.`,
    },
    en: {
      phone: (written: string) =>
        `Here stands a phone number: ${written}. Rather point at a contact page.`,
    },
  },
  good: [
    { body: 'Bel 0800-1234567, 14 020, 088-1234567 of 112.\n' },
    { body: 'Op 06-12-2018 12:00 en 01.02.2018 1234 dingen.\n' },
    {
      note: 'ten digits that nobody calls a phone number',
      body: 'Zie `0227462418` en versie 0114201825.\n',
    },
    { body: 'KvK 0612345678, https://www.viag.nl/0612345678 en v0.612345678.\n' },
    { body: 'Bel (020) 123 45 67.\n', options: { allow: ['020*'] } },
    {
      note: 'allowed, however it is written',
      body: 'Bel 020 123 45 67, +31 (0)6 12345678, 06-87654321 of [ons](tel:+31313654321).\n',
      options: { allow: ['+31 (0)20 1234567', '0031-6-12345678', 687654321, 'tel:0313-654321'] },
    },
    { note: 'a bank account', body: 'NL91 ABNA 0417 1643 00 en NL91 ABNA 0417 1643 01.\n' },
  ],
  bad: [
    {
      body: 'Bel 06-12 34 56 78, +31 (0)6 12345678 of [ons](tel:+31201234567).\n',
      finds: [
        '7:5 Hier staat een telefoonnummer: 06-12 34 56 78. Verwijs liever naar een contactpagina.',
        '7:21 Hier staat een telefoonnummer: +31 (0)6 12345678. Verwijs liever naar een contactpagina.',
        '7:52 Hier staat een telefoonnummer: +31201234567. Verwijs liever naar een contactpagina.',
      ],
    },
    {
      body: 'Bel (0320) 12 34 56 of 0031-320-654321.\n',
      finds: [
        '7:5 Hier staat een telefoonnummer: (0320) 12 34 56. Verwijs liever naar een contactpagina.',
        '7:24 Hier staat een telefoonnummer: 0031-320-654321. Verwijs liever naar een contactpagina.',
      ],
    },
  ],
  *check({ text }, { say, options }) {
    for (const { written, range } of phoneNumbers(text, options.allow)) {
      yield { message: say.phone(written), range };
    }
  },
});
