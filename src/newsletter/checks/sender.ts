import { senderName, writtenLines } from '../layout/sender.ts';
import { mailingCheck } from './define.ts';

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
    },
    en: {
      name: 'There is no sender’s name, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.sender` in viag.config.yaml.',
      address:
        'There is no sender’s address, which the law asks for (Telecommunicatiewet 11.7). Fill in `newsletter.address` in viag.config.yaml.',
    },
  },
  *check({ config }, say) {
    if (senderName(config).trim() === '') yield say.name;
    if (writtenLines(config.newsletter.address).length === 0) yield say.address;
  },
});
