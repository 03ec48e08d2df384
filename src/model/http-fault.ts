/** Why a page was not got. */
export type HttpFault =
  | { readonly kind: 'bad-address'; readonly url: string }
  | { readonly kind: 'credentials' }
  | { readonly kind: 'private'; readonly host: string; readonly address: string }
  | { readonly kind: 'unknown-host'; readonly host: string }
  /** `code` as the system has it: ECONNREFUSED, CERT_HAS_EXPIRED. */
  | { readonly kind: 'no-connection'; readonly code: string }
  | { readonly kind: 'too-many-redirects'; readonly most: number }
  | { readonly kind: 'timeout' }
  /** In bytes, unpacked. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'wrong-type'; readonly type: string }
  | { readonly kind: 'bad-encoding'; readonly encoding: string }
  /** Broken off, or not packed as it said. */
  | { readonly kind: 'incomplete' };
