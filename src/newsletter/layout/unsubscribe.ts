import { safeUrl } from '../../render/safe-url.ts';

/**
 * The fields in which mail systems put a reader's own address to unsubscribe: `*|UNSUB|*`,
 * `{{unsubscribe}}`, `{$unsubscribe}`, `{% unsubscribe_url %}`, `[[unsubscribe]]`, `[unsubscribe]`,
 * `%%unsubscribe%%`, `%unsubscribe%`.
 */
const field =
  /^(?:\*\|[\w: -]+\|\*|\{\{\{?[\w .|-]+\}?\}\}|\{\$[\w.]+\}|\{%[\w .-]+%\}|\[\[[\w :.-]+\]\]|\[[\w :.-]+\]|%%[\w :.-]+%%|%[\w .-]+%)$/;

/**
 * Where the link to unsubscribe leads: a mail system's field, which goes out as it is, or an
 * address. Undefined when it is neither. Holds nothing that ends an attribute.
 */
export function unsubscribeAddress(configured: string): string | undefined {
  const value = configured.trim();
  return field.test(value) ? value : safeUrl(value);
}

export function isMergeField(address: string): boolean {
  return field.test(address);
}
