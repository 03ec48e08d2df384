/** Letters count as two digits: A is 10, Z is 35. The remainder by 97 is one (ISO 13616). */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  if (compact.startsWith('NL') && compact.length !== 18) return false;
  let remainder = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Whether a text ends inside something that is written like an IBAN, be it mistyped. */
export function endsInIban(text: string): boolean {
  return /(?<![a-z0-9])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4})*[ -]?[a-z0-9]{0,3}$/i.test(text);
}
