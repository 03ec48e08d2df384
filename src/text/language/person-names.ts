/** Words that stand in the names of organisations and in titles of jobs, not in those of people. */
const notPerson =
  /\b(?:adviseur|advies|afdeling|bestuur|bureau|commissie|de redactie|directeur|gemeenten?|hoofd|kennis|manager|ministerie|ministry|organisatie|provincie|raad|redactie|redacteur|senior|stichting|team|university|universiteit|vereniging|voorzitter|werkgroep|zaken|b\.?v|n\.?v|inc|ltd)\b/i;

const particle =
  "(?:van|de|der|den|het|'t|’t|in|op|te|ten|ter|aan|von|zu|la|le|du|da|di|dos|el|al|bin|v\\.?d\\.?)";
const given = "\\p{Lu}[\\p{L}.'’-]*";
/** Two words at least, the first and the last with a capital; behind it perhaps a name on a network. */
const person = new RegExp(
  `^${given}(?:\\s+(?:${given}|${particle}))*\\s+(?:d['’])?${given}(?:\\s*\\(@[\\w-]+\\))?$`,
  'u',
);
const mostWords = 6;
/** Of a whole line of authors; what is longer is no line of authors. */
const longest = 500;

/**
 * The people in a text that names several: `Anna Bos, Joris de Wit en Bea Smit`. Undefined when it
 * names one, or when a part does not look like the name of a person: `Kennis en Innovatie`.
 */
export function severalPeople(text: string): readonly string[] | undefined {
  if (text.length > longest || !/,|&| en | and /.test(text)) return undefined;
  const parts = text.trim().split(/\s*,\s+(?:(?:en|and|&)\s+)?|\s+(?:&|en|and)\s+/);
  return parts.length > 1 && parts.every(isPerson) ? parts : undefined;
}

function isPerson(text: string): boolean {
  return text.split(/\s+/).length <= mostWords && person.test(text) && !notPerson.test(text);
}
