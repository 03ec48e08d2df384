/** What a newsletter is checked for before it is written: names for `--allow` and the configuration. */
export const newsletterChecks = [
  'value',
  'unknown-key',
  'no-content',
  'empty-section',
  'unknown-article',
  'repeated-article',
  'sent-before',
  'past-event',
  'subject',
  'preheader',
  'unsubscribe',
  'esp',
  'sender',
  'size',
  'leftover',
  'document',
  'headings',
  'alt',
  'contrast',
  'css',
  'link-text',
  'links',
  'pictures',
] as const;

export type NewsletterCheckId = (typeof newsletterChecks)[number];
