/** The mail systems that viag knows, as `--esp` and the configuration call them. */
export const espNames = [
  'none',
  'laposta',
  'spotler',
  'mailchimp',
  'brevo',
  'mailerlite',
  'listmonk',
] as const;

export type EspName = (typeof espNames)[number];
