import { accountNumbers } from './account-numbers.ts';
import { citizenNumbers } from './citizen-numbers.ts';
import { personalAddresses } from './personal-addresses.ts';
import { phoneNumbers } from './phone-numbers.ts';

/** Whether a text names somebody's number or address, which then had better not be repeated. */
export function holdsPersonalData(text: string): boolean {
  const kinds = [citizenNumbers, accountNumbers, phoneNumbers, personalAddresses];
  return kinds.some((find) => [...find(text)].length > 0);
}

/**
 * A text without the numbers that nobody may read in it: of a citizen service number the last two
 * digits stay, of a bank account its beginning and end, as the rules about them say it.
 */
export function masked(text: string): string {
  // Nearly every text is one without such a number.
  if (!/\d{2}/.test(text)) return text;
  const found = [
    ...[...citizenNumbers(text)].map(({ value, range }) => ({ range, as: `…${value.slice(-2)}` })),
    ...[...accountNumbers(text)].map(({ value, range }) => ({
      range,
      as: `${value.slice(0, 4)}…${value.slice(-2)}`,
    })),
  ];
  // From the end back, so that the places before it stay where they are.
  return found
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((rest, { range: [from, to], as }) => rest.slice(0, from) + as + rest.slice(to), text);
}
