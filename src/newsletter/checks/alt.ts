import { isPictureName } from '../../text/addresses/picture-name.ts';
import { mailingCheck, warning } from './define.ts';

export const alt = mailingCheck({
  id: 'alt',
  criteria: ['1.1.1'],
  summary: {
    nl: 'Elke afbeelding heeft een beschrijving.',
    en: 'Every picture has a description.',
  },
  messages: {
    nl: {
      none: (src: string) =>
        `Bij de afbeelding ${src} ontbreekt een beschrijving. Schrijf er een bij \`alt\` in het artikel.`,
      name: (src: string, text: string) =>
        `De beschrijving van ${src} is een bestandsnaam (‘${text}’). Schrijf wat erop te zien is.`,
    },
    en: {
      none: (src: string) =>
        `The picture ${src} has no description. Write one at \`alt\` in the article.`,
      name: (src: string, text: string) =>
        `The description of ${src} is a file name (‘${text}’). Write what it shows.`,
    },
  },
  *check({ tags }, say) {
    for (const { name, attributes } of tags) {
      if (name !== 'img') continue;
      const src = attributes.get('src') ?? '';
      const text = attributes.get('alt')?.trim() ?? '';
      if (text === '') yield say.none(src);
      else if (isPictureName(text)) yield warning(say.name(src, text));
    }
  },
});
