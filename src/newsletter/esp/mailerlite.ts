import type { EspProfile } from './define.ts';

/**
 * `{$unsubscribe}` is in the campaigns that MailerLite's own client for Node tests with:
 * https://github.com/mailerlite/mailerlite-nodejs. The others are as a client for its first API
 * names them; not confirmed by MailerLite's own pages.
 */
export const mailerlite: EspProfile = {
  name: 'mailerlite',
  title: 'MailerLite',
  fields: {
    unsubscribe: '{$unsubscribe}',
    webVersion: '{$url}',
    name: '{$name}',
    email: '{$email}',
  },
};
