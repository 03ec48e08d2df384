import { safeUrl } from '../../render/safe-url.ts';
import { wrap } from '../../text/display/width.ts';
import type { Addresses } from '../addresses.ts';

/** What lines in a text part have at most: https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1 asks for 78. */
export const columns = 72;

/** A text of one line, wrapped. */
export function lines(text: string, width = columns): string {
  return wrap(text.replace(/\s+/g, ' ').trim(), width);
}

/** `Naar het artikel: https://…`, or the address alone; empty when it may not be followed. */
export function textLink(url: string, addresses: Addresses, label = ''): string {
  const address = safeUrl(url);
  const linked = address === undefined ? undefined : safeUrl(addresses.link(address));
  if (linked === undefined) return '';
  return label === '' ? linked : lines(`${label}: ${linked}`);
}

/** Without the empty ones, this many empty lines between them. */
export function joined(parts: readonly string[], emptyLines: number): string {
  return parts.filter((part) => part !== '').join('\n'.repeat(emptyLines + 1));
}
