import { senderName, writtenLines } from '../layout/sender.ts';
import { mailingCheck } from './define.ts';
import { isShown } from './shown-text.ts';

export const sender = mailingCheck({
  id: 'sender',
  summary: {
    nl: 'De afzender staat erin met naam en adres, zoals de Telecommunicatiewet (artikel 11.7) eist.',
    en: 'The sender is in it by name and address, as the Dutch law asks (Telecommunicatiewet, article 11.7).',
  },
  messages: {
    nl: {
      name: 'De naam van de afzender ontbreekt, en die is verplicht (Telecommunicatiewet 11.7). Vul `newsletter.sender` in viag.config.yaml in.',
      address:
        'Het adres van de afzender ontbreekt, en dat is verplicht (Telecommunicatiewet 11.7). Vul `newsletter.address` in viag.config.yaml in.',
      lost: (what: string) =>
        `‘${what}’ staat niet in de HTML, en naam en adres van de afzender zijn verplicht (Telecommunicatiewet 11.7). Zet \`sender.name\` en \`sender.address\` in je sjabloon, zonder filter dat er iets van weglaat.`,
    },
    en: {
      name: 'There is no sender’s name, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.sender` in viag.config.yaml.',
      address:
        'There is no sender’s address, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.address` in viag.config.yaml.',
      lost: (what: string) =>
        `‘${what}’ is not in the HTML, and the law asks for the sender’s name and address (Telecommunicatiewet 11.7). Put \`sender.name\` and \`sender.address\` in your template, without a filter that leaves out part of them.`,
    },
  },
  *check({ config, tags }, say) {
    const address = writtenLines(config.newsletter.address);
    if (senderName(config).trim() === '') yield say.name;
    if (address.length === 0) yield say.address;
    const lost = [senderName(config), ...address].find((line) => !isShown(line, tags));
    if (lost !== undefined) yield say.lost(lost);
  },
});
