/** An answer without blanks around it and without line breaks in it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
