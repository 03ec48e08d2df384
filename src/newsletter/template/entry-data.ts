import type { Entry } from '../layout/entry.ts';
import { type Look, linkedAddress } from '../layout/look.ts';
import { htmlOrNull } from './safe-html.ts';

/** A line or three about a meeting or a page elsewhere, for a template. */
export function entryData({ title, url, details, text, language = '' }: Entry, look: Look) {
  return {
    title,
    url: linkedAddress(url, look) ?? null,
    details: details.join(' • '),
    text: text ?? null,
    language: htmlOrNull(language),
  };
}
