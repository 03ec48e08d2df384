/**
 * Whether digits pass the test that every citizen service number (BSN) passes: the first eight
 * times 9 down to 2, less the last, is a multiple of eleven. Some numbers of another kind pass too.
 *
 * @see https://www.rvig.nl/bsn
 */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{9}$/.test(nine) || /^(\d)\1*$/.test(nine)) return false;
  let sum = -Number(nine[8]);
  for (let at = 0; at < 8; at += 1) sum += Number(nine[at]) * (9 - at);
  return sum % 11 === 0;
}
