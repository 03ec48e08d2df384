/** A language tag as https://www.rfc-editor.org/rfc/rfc5646 has them, roughly. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text);
}
