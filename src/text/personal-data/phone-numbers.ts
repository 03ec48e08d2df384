import { endsInIban } from './iban.ts';
import { type PersonalData, personalData } from './personal-data.ts';

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

/** Phone numbers of people; the value is as it is dialled at home, digits alone. */
export function phoneNumbers(text: string, allow: readonly string[] = []): Iterable<PersonalData> {
  const read = (written: string, at: number): string | undefined => {
    const before = text.slice(Math.max(0, at - 24), at);
    if (partBefore.test(before) || date.test(written) || otherBefore.test(before)) return undefined;
    if (/^[\w%-]|^[.,]\d/.test(text.slice(at + written.length, at + written.length + 2)))
      return undefined;
    if (/^0[1-57-9]\d{8}$/.test(written) && !announced.test(before)) return undefined;
    const digits = dialled(written);
    if (service.test(digits)) return undefined;
    return endsInIban(text.slice(Math.max(0, at - 40), at)) ? undefined : digits;
  };
  return personalData(text, candidates, allow.map(dialled), read);
}

/** As it is dialled at home, digits alone; of a pattern its `*` stays. */
function dialled(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/[^\d*]/g, '');
  // Nine of them: a number that lost its zero in YAML.
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits.replace(/^(?:00)?31/, '0');
}
