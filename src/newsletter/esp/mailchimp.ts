import type { EspProfile } from './define.ts';

/**
 * `*|UNSUB|*` is required, and no link of one's own will do:
 * https://kb.mailchimp.com/campaigns/confirmation-and-sending/mailchimp-doesnt-recognize-my-unsub-tag;
 * `*|EMAIL|*` is in its HTML for footers: http://kb.mailchimp.com/tag/unsubscribe.
 * `*|ARCHIVE|*` and `*|FNAME|*` are those of its own templates; the page that lists them,
 * https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/, was not read for this.
 */
export const mailchimp: EspProfile = {
  name: 'mailchimp',
  title: 'Mailchimp',
  fields: {
    unsubscribe: '*|UNSUB|*',
    webVersion: '*|ARCHIVE|*',
    name: '*|FNAME|*',
    email: '*|EMAIL|*',
  },
  refusesMailto: true,
};
