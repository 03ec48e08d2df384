import { isPictureName } from '../../text/addresses/picture-name.ts';
import { articleRule } from '../define.ts';

export const bodyImageAlt = articleRule({
  id: 'body/image-alt',
  severity: 'error',
  summary: {
    nl: 'Elke afbeelding in de tekst heeft een beschrijving.',
    en: 'Every image in the text has a description.',
  },
  why: {
    nl: 'Wie de afbeelding niet ziet, krijgt de beschrijving te horen; een bestandsnaam zegt diegene niets. In veel mailprogramma’s staan afbeeldingen eerst uit, en dan leest iedereen de beschrijving.',
    en: 'Who does not see the image hears the description; a file name tells them nothing. Many mail programs show no images at first, and then everybody reads the description.',
  },
  messages: {
    nl: {
      missing: (url: string) =>
        `Deze afbeelding heeft geen beschrijving. Schrijf: ![wat er te zien is](${url})`,
      fileName: (alt: string) => `‘${alt}’ is een bestandsnaam. Beschrijf wat er te zien is.`,
    },
    en: {
      missing: (url: string) => `This image has no description. Write: ![what it shows](${url})`,
      fileName: (alt: string) => `‘${alt}’ is a file name. Describe what it shows.`,
    },
  },
  good: [
    { body: '![Het Nederlandse paviljoen op de beurs](hal.jpg)\n', files: ['articles/hal.jpg'] },
  ],
  bad: [
    {
      body: '![](hal.jpg)\n',
      finds: [
        '7:1 Deze afbeelding heeft geen beschrijving. Schrijf: ![wat er te zien is](hal.jpg)',
      ],
    },
    {
      body: 'Zie ![IMG_2041.JPG](hal.jpg).\n',
      finds: ['7:5 ‘IMG_2041.JPG’ is een bestandsnaam. Beschrijf wat er te zien is.'],
    },
  ],
  *check(article, { say }) {
    for (const { url, alt, range } of article.outline().images) {
      if (alt.trim() === '') yield { message: say.missing(url), range };
      else if (isPictureName(alt.trim())) {
        yield { message: say.fileName(alt.trim()), range };
      }
    }
  },
});
