/**
 * An address as what tells one page from another: no scheme, no `www.`, no place in the page and
 * no slash at the end.
 */
export function addressKey(address: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)([^#]*)/i.exec(address) ?? [];
  return host === '' ? address : host.toLowerCase() + rest.replace(/\/+$/, '');
}
