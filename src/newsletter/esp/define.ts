import type { EspName } from '../../model/esp-name.ts';

/** A mail system: which fields it fills in for each reader, and what it asks of a mailing. */
export interface EspProfile {
  readonly name: EspName;
  /** As it calls itself. */
  readonly title: string;
  readonly fields: EspFields;
  /** It puts a link to unsubscribe under every mailing itself. */
  readonly addsUnsubscribe?: boolean;
  /** It wants to see to it itself: no mail to the sender. */
  readonly refusesMailto?: boolean;
}

/** As they stand in its own documentation; absent where viag knows of none. */
export interface EspFields {
  readonly unsubscribe?: string;
  readonly webVersion?: string;
  /** The reader's name. */
  readonly name?: string;
  /** The reader's e-mail address. */
  readonly email?: string;
}
