import { wellFormed } from './well-formed.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * The pairs that open or close a field to fill in: Mailchimp `*|EMAIL|*`, Laposta, Brevo and
 * HubSpot `{{email}}`, Jinja `{% if %}` and `{# #}`, Copernica and MailerLite `{$email}`,
 * Constant Contact and Mailjet `[[name]]`, Salesforce `%%email%%`, ERB and ASP `<%= %>`.
 */
const MERGE = String.raw`\*\||\|\*|\{[{%$#]|[}%#]\}|\[\[|\]\]|%%|<%|%>`;
/** What may open a pair with the text that comes behind. */
const HALF_AT_END = String.raw`[*|{}%#[\]]$`;
const IN_TEXT = new RegExp(`${MERGE}|${HALF_AT_END}|[&<>]`, 'g');
const IN_ATTRIBUTE = new RegExp(`${MERGE}|[&<>"']`, 'g');

/**
 * For a text node in HTML. Quotes stay as they are, so this is not for attributes. Results may be
 * joined: a comment that is left out of `{<!-- -->{email}}` makes no field of the rest.
 */
export function escapeText(s: string): string {
  // Goes first, as dropping the NUL in `{\0{` makes a new pair.
  return wellFormed(s).replace(IN_TEXT, escapeMatch);
}

/** For the value of an attribute in double quotes. */
export function escapeAttribute(s: string): string {
  return wellFormed(s).replace(IN_ATTRIBUTE, escapeMatch);
}

/**
 * A mail system fills in its fields by searching the source of the mail, and knows no difference
 * between its own template and our text: `*|EMAIL|*` in a code sample went out as the address of
 * each reader. So the second character of such a pair becomes a numeric entity. A browser shows
 * the same, but the source holds no field any more. Matching one by one leaves no pair behind: of
 * two neighbours that would be one, at least one is an entity.
 */
function escapeMatch(match: string): string {
  const [first = '', second] = match;
  if (second === undefined) return ENTITIES.get(match) ?? numericEntity(match);
  return (ENTITIES.get(first) ?? first) + numericEntity(second);
}

function numericEntity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
