import * as v from 'valibot';
import { endsInIban } from '../../text/iban.ts';
import { documentRule } from '../define.ts';
import { allowedNumbers, personalData } from '../personal-data.ts';

/** Dutch numbers, as they are dialled at home or from abroad: ten digits, or nine behind 31. */
const candidates =
  /(?:(?:\+|\b00)31[ .-]?(?:\(0\)[ .-]?)?|\(0(?=\d{1,3}\))|0)[1-9](?:[ .)-]{0,2}\d){8}(?!\d)/g;
/** Numbers that are nobody’s own: free, paid, and those of whole organisations. */
const service = /^0(?:800|900|906|909|88|85|84|87|82|67|97)/;
const partBefore = /[\w/=%&?.,#@$_–-]$|\d[ )]$|[^(\s]\($/;
/** `06-12-2018 12` and `01.02.2018`. */
const date = /^0\d[-./ ]\d\d[-./ ]\d{4}|^0\d[-./]\d\d[-./]\d\d[ ]/;
/** Ten digits in a row may be anything, unless they are announced, or a mobile number. */
const announced =
  /(?:tel|telefoon\w*|bel|bellen|belt|phone|call|mobiel\w*|nummer|contact|op)[\s.:="'()*-]{0,4}$/i;
const otherBefore =
  /(?:kvk|kamer van koophandel|order|bestel|factu|kenmerk|zaak|dossier|isbn|rsin|btw|id)\w*[\s.:=#"'()-]{0,4}$/i;

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
    const read = (written: string, at: number): string | undefined => {
      const before = text.slice(Math.max(0, at - 24), at);
      if (partBefore.test(before) || date.test(written) || otherBefore.test(before))
        return undefined;
      if (/^[\w%-]|^[.,]\d/.test(text.slice(at + written.length, at + written.length + 2)))
        return undefined;
      if (/^0[1-57-9]\d{8}$/.test(written) && !announced.test(before)) return undefined;
      const digits = dialled(written);
      if (service.test(digits)) return undefined;
      return endsInIban(text.slice(Math.max(0, at - 40), at)) ? undefined : digits;
    };
    const allow = options.allow.map(dialled);
    for (const { written, range } of personalData(text, candidates, allow, read)) {
      yield { message: say.phone(written), range };
    }
  },
});

/** As it is dialled at home, digits alone; of a pattern its `*` stays. */
function dialled(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/[^\d*]/g, '');
  // Nine of them: a number that lost its zero in YAML.
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits.replace(/^(?:00)?31/, '0');
}
