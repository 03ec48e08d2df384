import { hashtagPattern } from '../text/hashtags.ts';

const reserved = /[\\{}@[\]()<>#*_~|]/g;

/**
 * A text in LinkedIn's `little` format, for the `commentary` of its Posts API. Reserved characters
 * are escaped once, also where they mean nothing: LinkedIn silently cuts a post at the first that
 * is not. Hashtags become the template that keeps them what they are.
 *
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format
 */
export function littleText(text: string): string {
  let result = '';
  let at = 0;
  for (const { 0: whole, index, groups } of text.matchAll(hashtagPattern)) {
    result += `${escaped(text.slice(at, index))}{hashtag|\\#|${escaped(groups?.tag ?? '')}}`;
    at = index + whole.length;
  }
  return result + escaped(text.slice(at));
}

function escaped(text: string): string {
  return text.replace(reserved, '\\$&');
}
