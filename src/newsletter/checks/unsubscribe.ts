import { unsubscribeAddress } from '../layout/unsubscribe.ts';
import { mailingCheck } from './define.ts';

/** Telecommunicatiewet 11.7: https://wetten.overheid.nl/BWBR0009950/#Hoofdstuk11_Artikel11.7 */
export const unsubscribe = mailingCheck({
  id: 'unsubscribe',
  summary: {
    nl: 'Lezers kunnen zich afmelden, zoals de Telecommunicatiewet (artikel 11.7) eist.',
    en: 'Readers can unsubscribe, as the Dutch law asks (Telecommunicatiewet, article 11.7).',
  },
  messages: {
    nl: {
      none: 'Er is geen afmeldlink, en die is verplicht (Telecommunicatiewet 11.7). Vul `newsletter.unsubscribe` in viag.config.yaml in.',
      bad: (value: string) =>
        `Met ‘${value}’ kan niemand zich afmelden, en dat moet kunnen (Telecommunicatiewet 11.7). Schrijf bij \`newsletter.unsubscribe\` het hele adres (https://…) of het veld van je mailsysteem.`,
    },
    en: {
      none: 'There is no link to unsubscribe, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.unsubscribe` in viag.config.yaml.',
      bad: (value: string) =>
        `Nobody can unsubscribe with ‘${value}’, which the law asks for (Telecommunicatiewet 11.7). Write the whole address (https://…) or your mail system’s field at \`newsletter.unsubscribe\`.`,
    },
  },
  *check({ config }, say) {
    const written = config.newsletter.unsubscribe.trim();
    if (written === '') yield say.none;
    else if (unsubscribeAddress(written) === undefined) yield say.bad(written);
  },
});
