import type { EspProfile } from './define.ts';

/**
 * https://help.brevo.com/hc/en-us/articles/4402386448530 on contact attributes and links, and
 * https://help.sendinblue.com/hc/en-us/articles/360000946299-About-Sendinblue-Template-Language,
 * from before its new name, on `{{ mirror }}` and `{{ unsubscribe }}`.
 */
export const brevo: EspProfile = {
  name: 'brevo',
  title: 'Brevo',
  fields: {
    unsubscribe: '{{ unsubscribe }}',
    webVersion: '{{ mirror }}',
    name: '{{ contact.FIRSTNAME }}',
    email: '{{ contact.EMAIL }}',
  },
};
