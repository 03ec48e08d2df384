import { isIban } from './iban.ts';
import { type PersonalData, personalData } from './personal-data.ts';

const candidates =
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

/** So many letters and digits that it can be nothing else; `NL00` is for who makes up an example. */
const dutch = /^NL(?!00)\d{2}[A-Z]{4}\d{10}$/;

/** Bank accounts (IBAN), Dutch ones mistyped too; the value is without spaces. */
export function accountNumbers(
  text: string,
  allow: readonly string[] = [],
): Iterable<PersonalData> {
  const read = (written: string): string | undefined => {
    const compact = withoutGaps(written);
    return isIban(compact) || dutch.test(compact) ? compact : undefined;
  };
  return personalData(text, candidates, allow.map(withoutGaps), read);
}

function withoutGaps(written: string): string {
  return written.replace(/[ -]/g, '');
}
