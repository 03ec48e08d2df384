import { outwardAddress } from '../layout/outward-address.ts';
import { mailingCheck, warning } from './define.ts';

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
      ofSystem: (system: string) =>
        `Er is geen afmeldlink, en die is verplicht (Telecommunicatiewet 11.7). Kopieer het afmeldveld uit ${system} naar \`newsletter.unsubscribe\` in viag.config.yaml.`,
      added: (system: string) =>
        `${system} zet zelf een afmeldlink onder je nieuwsbrief. Kijk in een proefmail of hij er staat.`,
      lost: (value: string) =>
        `De afmeldlink (${value}) staat niet in de HTML. Zet hem in je sjabloon: <a href="{{ unsubscribe }}">.`,
      bad: (value: string) =>
        `Met ‘${value}’ kan niemand zich afmelden, en dat moet kunnen (Telecommunicatiewet 11.7). Schrijf bij \`newsletter.unsubscribe\` het hele adres (https://…) of het veld van je mailsysteem.`,
    },
    en: {
      none: 'There is no link to unsubscribe, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.unsubscribe` in viag.config.yaml.',
      ofSystem: (system: string) =>
        `There is no link to unsubscribe, which the law asks for (Telecommunicatiewet 11.7). Copy the field for it from ${system} to \`newsletter.unsubscribe\` in viag.config.yaml.`,
      added: (system: string) =>
        `${system} puts a link to unsubscribe under your newsletter itself. See in a test mail that it is there.`,
      lost: (value: string) =>
        `The link to unsubscribe (${value}) is not in the HTML. Put it in your template: <a href="{{ unsubscribe }}">.`,
      bad: (value: string) =>
        `Nobody can unsubscribe with ‘${value}’, which the law asks for (Telecommunicatiewet 11.7). Write the whole address (https://…) or your mail system’s field at \`newsletter.unsubscribe\`.`,
    },
  },
  *check({ config, esp, tags }, say) {
    const written = config.newsletter.unsubscribe.trim();
    const address = outwardAddress(written);
    if (written === '') {
      if (esp.addsUnsubscribe) yield warning(say.added(esp.title));
      else yield esp.name === 'none' ? say.none : say.ofSystem(esp.title);
    } else if (address === undefined) {
      yield say.bad(written);
    } else if (!tags.some(({ name, attributes }) => name === 'a' && leadsTo(attributes, address))) {
      yield say.lost(address);
    }
  },
});

function leadsTo(attributes: ReadonlyMap<string, string>, address: string): boolean {
  return attributes.get('href')?.trim() === address;
}
