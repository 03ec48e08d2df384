import type { Heading } from 'mdast';
import type { EmailOptions } from './email-options.ts';
import type { EmailStyles } from './email-styles.ts';
import type { References } from './references.ts';

/** What every part of the e-mail walker needs to know of the body it is in. */
export interface EmailContext {
  readonly options: EmailOptions;
  readonly styles: EmailStyles;
  readonly references: References;
  readonly levels: ReadonlyMap<Heading, number>;
}
