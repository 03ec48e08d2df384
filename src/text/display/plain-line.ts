import { withoutEntities } from '../encodings/decode-entities.ts';
import { asWindows1252 } from '../encodings/windows-1252.ts';

/** Longer than any title or summary; the whole text of an article need not be looked at. */
const longest = 20_000;

/**
 * Elements of HTML. Other words between angle brackets are left: `Array<string>` is part of a title.
 */
const tag =
  /<\/?(?:a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|br|button|canvas|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|main|mark|nav|noscript|object|ol|p|picture|pre|q|s|samp|section|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr)(?:[\s/][^<>]*)?>/gi;
const inline = /^<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/** No text for readers; one that is not closed goes on to the end, as in a browser. */
const unread = /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;

/** HTML as one line of plain text. */
export function plainFromHtml(html: string): string {
  const text = html
    .slice(0, longest)
    .replace(unread, ' ')
    .replace(tag, (match) => (inline.test(match) ? '' : ' '))
    .replace(/&#0*(1[2-5]\d);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return plainLine(withoutEntities(text));
}

/**
 * A text of somebody else's as one line that steers nothing: no controls (ESC), no marks that turn
 * the direction of what follows, no invisible characters but those that join emoji.
 */
export function plainLine(text: string): string {
  // `&#146;` is a control in Unicode, and an apostrophe to whoever wrote it on Windows.
  return asWindows1252(text.slice(0, longest))
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}
