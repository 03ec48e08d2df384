import { canonicalAddress } from '../text/addresses/canonical-address.ts';

/** An address as what tells one page from another; a place in the page is no other page. */
export function addressKey(address: string): string {
  return canonicalAddress(address.replace(/#.*$/s, ''));
}
