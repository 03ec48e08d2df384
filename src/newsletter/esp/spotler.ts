import type { EspProfile } from './define.ts';

/**
 * Every mailing has a link to unsubscribe that Spotler itself sees to, no `mailto:`:
 * https://helpcenter.spotler.nl/hc/en-us/articles/360015019759-Unsubscribe-link.
 * Not confirmed: its fields, which are not in its public documentation. An editor copies the one
 * for unsubscribing from Spotler's own editor.
 */
export const spotler: EspProfile = {
  name: 'spotler',
  title: 'Spotler',
  fields: {},
  refusesMailto: true,
};
