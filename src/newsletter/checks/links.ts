import { isMergeField } from '../layout/outward-address.ts';
import { mailingCheck } from './define.ts';

export const links = mailingCheck({
  id: 'links',
  summary: {
    nl: 'Elke link is een heel adres, of gaat naar een plek in de mail die er is.',
    en: 'Every link is a whole address, or leads to a place in the mail that is there.',
  },
  messages: {
    nl: {
      relative: (href: string) => `De link ${href} is geen heel adres (https://…).`,
      nowhere: (href: string) => `De link ${href} gaat naar een plek die niet in de mail staat.`,
    },
    en: {
      relative: (href: string) => `The link ${href} is no whole address (https://…).`,
      nowhere: (href: string) => `The link ${href} leads to a place that is not in the mail.`,
    },
  },
  *check({ tags, fields }, say) {
    const places = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
    for (const { name, attributes } of tags) {
      const href = name === 'a' || name === 'area' ? attributes.get('href') : undefined;
      // Another field is for another check.
      if (href === undefined || fields.includes(href) || isMergeField(href)) continue;
      if (href.startsWith('#')) {
        if (!places.has(href.slice(1))) yield say.nowhere(href);
      } else if (!/^(?:https?:\/\/|mailto:|tel:)/.test(href)) {
        yield say.relative(href);
      }
    }
  },
});
