import * as v from 'valibot';
import { passesElevenTest } from '../../text/eleven-test.ts';
import { documentRule } from '../define.ts';
import { allowedNumbers, personalData } from '../personal-data.ts';

/** Digits alone, or as they are grouped: `123456782`, `123 456 782`, `1234.56.782`. */
const candidates = /\d{3}(?:\d{5,6}|([ .])\d{3}\1\d{3}|\d\.\d{2}\.\d{3})(?!\d)/g;
/** A number of eight digits is a date sooner than a BSN, unless its name stands before it. */
const named =
  /(?:\bbsn|burger ?service ?nummer|sofi-?nummer|citizen service number)\W{0,4}(?:\w+\W+){0,3}$/i;
/** The name of another number, or money, or a part of something longer. */
const otherBefore =
  /(?:kvk|kamer van koophandel|tel(?:efoon)?|fax|bel|phone|order|bestel|factu|invoice|kenmerk|zaak|dossier|referentie|ticket|issue|postbus|artikel|isbn|rsin|btw|vat|nummer|number|account|id|nr|no|code|version|build|revision|commit|timestamp|vimeo|youtube|video|embed|€|\$|eur)(?:-?nummer|number)?[\s.:=#"'()-]{0,4}$/i;
const partBefore = /[\w/=%&?+.,:#@–-]$/;
const otherBehind = /^(?:[\w/%-]|[.,:]\d|\s?(?:euro|eur|bytes?|kb|mb|ms|ns|%|stuks|keer|miljoen))/i;

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
    const read = (written: string, at: number): string | undefined => {
      const before = text.slice(Math.max(0, at - 40), at);
      const digits = written.replace(/\D/g, '');
      if (partBefore.test(before)) return undefined;
      if (otherBehind.test(text.slice(at + written.length, at + written.length + 12)))
        return undefined;
      if (!named.test(before) && (digits.length === 8 || otherBefore.test(before)))
        return undefined;
      return passesElevenTest(digits) ? nineDigits(written) : undefined;
    };
    const allow = options.allow.map(nineDigits);
    for (const { value, range } of personalData(text, candidates, allow, read)) {
      yield { message: say.bsn(value.slice(-2)), range };
    }
  },
});

/** As all are written alike; of a pattern its `*` stays. */
function nineDigits(written: string): string {
  const digits = written.replace(/[^\d*]/g, '');
  return digits.includes('*') ? digits : digits.padStart(9, '0');
}
