import * as v from 'valibot';
import { citizenNumbers } from '../../text/personal-data/citizen-numbers.ts';
import { allowedNumbers } from '../allowed-numbers.ts';
import { documentRule } from '../define.ts';

export const bsn = documentRule({
  id: 'privacy/bsn',
  severity: 'error',
  summary: {
    nl: 'Er staat geen burgerservicenummer in het bestand.',
    en: 'The file holds no citizen service number (BSN).',
  },
  why: {
    nl: 'Wie een BSN publiceert, lekt een persoonsgegeven dat niet te wijzigen is. Een getal van negen cijfers dat aan de elfproef voldoet, is waarschijnlijk een BSN; van andere getallen slaagt er één op de elf. Klopt het toch, zet het dan in `allow`.',
    en: 'Whoever publishes a BSN leaks personal data that cannot be changed. A number of nine digits that passes the eleven test probably is one; of other numbers one in eleven passes. If it is meant to be there, put it in `allow`.',
  },
  options: v.strictObject({
    allow: allowedNumbers,
  }),
  messages: {
    nl: {
      bsn: (end: string) =>
        `Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op ${end}). Haal het weg.`,
    },
    en: {
      bsn: (end: string) =>
        `Here stands a number that may be a citizen service number, BSN (it ends in ${end}). Remove it.`,
    },
  },
  good: [
    {
      note: 'fails the eleven test',
      body: 'Nummer 123456789 is geen BSN, en 111111111 ook niet.\n',
    },
    {
      note: 'the name of another number',
      body: 'KvK 123456782, bestelnummer 123456782, € 123.456.782.\n',
    },
    {
      note: 'a part of something else',
      body: 'Zie https://www.viag.nl/123456782 en A123456782, 1.123456782.\n',
    },
    { note: 'a date', body: 'Het bestand 20181217 is klaar.\n' },
    {
      note: 'allowed, however it is grouped',
      body: 'BSN 123456782, 111222333 en 10000008.\n',
      options: { allow: ['1234.56.782', 111222333, 10000008] },
    },
  ],
  bad: [
    {
      body: 'Haar BSN is 123456782, of 1234.56.782.\n\n```\n111222333\n```\n',
      finds: [
        '7:13 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 82). Haal het weg.',
        '7:27 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 82). Haal het weg.',
        '10:1 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 33). Haal het weg.',
      ],
    },
    {
      note: 'at every place, so that each can be excused by itself',
      body: 'BSN 123456782.\n\n<!-- viag-disable-next-line privacy/bsn -- verzonnen -->\nBSN 123456782.\n\nBSN 123456782.\n',
      finds: [
        '7:5 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 82). Haal het weg.',
        '12:5 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 82). Haal het weg.',
      ],
    },
    {
      note: 'eight digits, with the name before them',
      body: 'Het burgerservicenummer 10000008 is oud.\n',
      finds: [
        '7:25 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 08). Haal het weg.',
      ],
    },
    {
      note: 'in the front matter',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: Over 123 456 782.',
      finds: [
        '6:15 Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 82). Haal het weg.',
      ],
    },
  ],
  *check({ text }, { say, options }) {
    for (const { value, range } of citizenNumbers(text, options.allow)) {
      yield { message: say.bsn(value.slice(-2)), range };
    }
  },
});
