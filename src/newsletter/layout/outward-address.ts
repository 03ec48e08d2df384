import { safeUrl } from '../../render/safe-url.ts';
import { escapeAttribute } from '../../text/encodings/html-escape.ts';

/**
 * The fields in which mail systems put an address of a reader's own: `*|UNSUB|*`, `{{unsubscribe}}`, `{$unsubscribe}`, `{% unsubscribe_url %}`, `[[unsubscribe]]`, `[unsubscribe]`,
 * `%%unsubscribe%%`, `%unsubscribe%`.
 */
const field =
  /^(?:\*\|[\w: -]+\|\*|\{\{\{?[\w .|-]+\}?\}\}|\{\$[\w.]+\}|\{%[\w .-]+%\}|\[\[[\w :.-]+\]\]|\[[\w :.-]+\]|%%[\w :.-]+%%|%[\w .-]+%)$/;

/**
 * Where a link leads that is a reader's own (to unsubscribe, to the version on the web): a mail
 * system's field, which goes out as it is, or an address. Undefined when it is neither. Holds
 * nothing that ends an attribute.
 */
export function outwardAddress(written: string): string | undefined {
  const value = written.trim();
  return field.test(value) ? value : safeUrl(value);
}

export function isMergeField(address: string): boolean {
  return field.test(address);
}

/** ` href="…"`. Never measured; all but a field is ours to escape. */
export function outwardHref(address: string): string {
  return ` href="${isMergeField(address) ? address : escapeAttribute(address)}"`;
}
