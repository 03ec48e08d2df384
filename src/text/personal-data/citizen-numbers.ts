import { passesElevenTest } from './eleven-test.ts';
import { type PersonalData, personalData } from './personal-data.ts';

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

/** What may be a citizen service number (BSN); the value is its nine digits. */
export function citizenNumbers(
  text: string,
  allow: readonly string[] = [],
): Iterable<PersonalData> {
  const read = (written: string, at: number): string | undefined => {
    const before = text.slice(Math.max(0, at - 40), at);
    const digits = written.replace(/\D/g, '');
    if (partBefore.test(before)) return undefined;
    if (otherBehind.test(text.slice(at + written.length, at + written.length + 12)))
      return undefined;
    if (!named.test(before) && (digits.length === 8 || otherBefore.test(before))) return undefined;
    return passesElevenTest(digits) ? nineDigits(written) : undefined;
  };
  return personalData(text, candidates, allow.map(nineDigits), read);
}

/** As all are written alike; of a pattern its `*` stays. */
function nineDigits(written: string): string {
  const digits = written.replace(/[^\d*]/g, '');
  return digits.includes('*') ? digits : digits.padStart(9, '0');
}
