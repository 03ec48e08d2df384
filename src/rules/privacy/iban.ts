import * as v from 'valibot';
import { accountNumbers } from '../../text/personal-data/account-numbers.ts';
import { isIban } from '../../text/personal-data/iban.ts';
import { allowedNumbers } from '../allowed-numbers.ts';
import { documentRule } from '../define.ts';

export const iban = documentRule({
  id: 'privacy/iban',
  severity: 'warning',
  summary: {
    nl: 'Er staat geen rekeningnummer in het bestand.',
    en: 'The file holds no bank account number.',
  },
  why: {
    nl: 'Een rekeningnummer van een persoon hoort niet op een website. Is het van je eigen vereniging, zet het dan in `allow`.',
    en: 'A person’s account number does not belong on a website. If it is your own association’s, put it in `allow`.',
  },
  options: v.strictObject({
    allow: allowedNumbers,
  }),
  messages: {
    nl: {
      iban: (start: string, end: string) =>
        `Hier staat een rekeningnummer (${start}…${end}). Haal het weg, of sta het toe als het van de vereniging is.`,
      mistyped: (start: string, end: string) =>
        `Hier staat een rekeningnummer met een tikfout (${start}…${end}). Haal het weg, of verbeter het.`,
    },
    en: {
      iban: (start: string, end: string) =>
        `Here stands a bank account number (${start}…${end}). Remove it, or allow it when it is the association’s.`,
      mistyped: (start: string, end: string) =>
        `Here stands a bank account number with a mistake in it (${start}…${end}). Remove it, or correct it.`,
    },
  },
  good: [
    { note: 'no such number', body: 'NL00 ABNA 0417 1643 00 en BE69 5390 0754 7034.\n' },
    { body: 'NL91 ABNA 0417 1643 00\n', options: { allow: ['NL91ABNA0417164300'] } },
    { body: 'NL91ABNA0417164300\n', options: { allow: ['nl91 abna 0417 1643 00'] } },
  ],
  bad: [
    {
      body: 'Maak over op NL91 ABNA 0417 1643 00 of NL91ABNA0417164300, of op BE68 5390 0754 7034.\n',
      finds: [
        '7:14 Hier staat een rekeningnummer (NL91…00). Haal het weg, of sta het toe als het van de vereniging is.',
        '7:40 Hier staat een rekeningnummer (NL91…00). Haal het weg, of sta het toe als het van de vereniging is.',
        '7:66 Hier staat een rekeningnummer (BE68…34). Haal het weg, of sta het toe als het van de vereniging is.',
      ],
    },
    {
      body: 'Maak over op NL91 ABNA 0417 1643 01.\n',
      finds: [
        '7:14 Hier staat een rekeningnummer met een tikfout (NL91…01). Haal het weg, of verbeter het.',
      ],
    },
  ],
  *check({ text }, { say, options }) {
    for (const { value, range } of accountNumbers(text, options.allow)) {
      const message = isIban(value) ? say.iban : say.mistyped;
      yield { message: message(value.slice(0, 4), value.slice(-2)), range };
    }
  },
});
