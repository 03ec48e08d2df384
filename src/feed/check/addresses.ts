import { type ElementCheck, faultIn } from './element-checks.ts';
import type { FeedFaultCode } from './finding.ts';

const uriCharacters = /^[\w;/?:@&=+$.\-!~*'()%,#[\]]*$/;

/**
 * What is wrong with an address.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986 and https://www.rfc-editor.org/rfc/rfc4151
 */
export function addressFault(address: string, relative = false): FeedFaultCode | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'tag':
      return /^tag:(?:[\w.-]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.\-!~*'()%,]*(?:#[\w;/?:@&=+$.\-!~*'()%,]*)?$/.test(
        address,
      )
        ? undefined
        : 'InvalidTAG';
    case 'urn':
      if (/^urn:uuid:/i.test(address)) {
        return /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(address)
          ? undefined
          : 'InvalidUUID';
      }
      return /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[\w()+,.:=@;$!*'-]|%[\da-f]{2})+$/i.test(address)
        ? undefined
        : 'InvalidURN';
    case undefined:
      if (!relative) return 'InvalidFullLink';
      return hasUriCharacters(address) ? undefined : 'InvalidLink';
    default:
      if (!hasUriCharacters(address)) return 'InvalidUriChar';
      return /^(?:https?|ftp):(?!\/\/[^/?#])/i.test(address) ? 'InvalidLink' : undefined;
  }
}

/** Letters beyond ASCII are an IRI, which Atom takes and RSS readers do too. */
function hasUriCharacters(address: string): boolean {
  return uriCharacters.test(address.replace(/[^\0-\x7f]/g, ''));
}

export function address({ relative = false } = {}): ElementCheck {
  return function* check(element) {
    const code = addressFault(element.text.trim(), relative);
    if (code) yield faultIn(element, code);
  };
}

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
export function isMediaType(type: string): boolean {
  return /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+(?:\s*;\s*[^\s=;]+=(?:"[^"]*"|[^\s;]+))*$/.test(
    type,
  );
}

/** A name may stand beside it. */
export const mailAddress: ElementCheck = function* check(element) {
  if (!/[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/.test(element.text)) yield faultIn(element, 'InvalidContact');
};
