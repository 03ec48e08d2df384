/** Words that YAML, in one version or another, reads as something else than text. */
const notText = /^(?:true|false|yes|no|on|off|y|n|null|nan)$/i;

/**
 * A text as YAML on one line, quoted only where it must be.
 *
 * @param inList between the brackets of a list, where commas and brackets mean something
 */
export function yamlText(text: string, inList = false): string {
  const plain =
    /^\p{L}/u.test(text) &&
    text.trimEnd() === text &&
    !/:(?=\s|$)|\s#|[\p{Cc}\\]/u.test(text) &&
    !(inList && /[,[\]{}]/.test(text)) &&
    !notText.test(text);
  return plain ? text : doubleQuoted(text);
}

/**
 * Another text in the place of one that is written, in the same quotes. Undefined where that cannot
 * be done without laying the lines out anew.
 *
 * @param written the old value as it stands in the file, with its quotes
 */
export function yamlTextLike(written: string, text: string, inList = false): string | undefined {
  if (/[\r\n]/.test(written) || /^[|>]/.test(written)) return undefined;
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  if (written.startsWith('"')) return doubleQuoted(text);
  return yamlText(text, inList);
}

/** YAML reads all that JSON writes. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}
