import type { Taken } from '../../intake/incoming.ts';

/** One article of a source, and the folder on this disk that its images are to be looked for in. */
export interface Offer {
  readonly taken: Taken;
  /** Absolute. */
  readonly folder?: string;
}

/** What a fetched address turned out to be. */
export interface Fetched {
  /** After every redirect. */
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** Fetches a page or an image safely, or throws a UserError. */
export type FetchPage = (address: string) => Promise<Fetched>;
