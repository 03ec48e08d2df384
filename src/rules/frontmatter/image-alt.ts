import { isPictureName } from '../../text/addresses/picture-name.ts';
import { articleRule } from '../define.ts';

export const imageAlt = articleRule({
  id: 'frontmatter/image-alt',
  severity: 'error',
  summary: {
    nl: 'Bij het beeld van een artikel staat een beschrijving.',
    en: 'The image of an article has a description.',
  },
  why: {
    nl: 'Wie de afbeelding niet ziet, krijgt de beschrijving te horen. In veel mailprogramma’s staan afbeeldingen bovendien eerst uit. Alleen een artikel met `image` heeft `alt` nodig.',
    en: 'Who does not see the image hears the description. Many mail programs moreover show no images at first. Only an article with an `image` needs an `alt`.',
  },
  messages: {
    nl: {
      missing: 'Er is wel een `image`, maar geen `alt`. Beschrijf in één zin wat er te zien is.',
      fileName: (alt: string) =>
        `‘${alt}’ is een bestandsnaam. Beschrijf in één zin wat er te zien is.`,
    },
    en: {
      missing: 'There is an `image` but no `alt`. Describe in one sentence what it shows.',
      fileName: (alt: string) => `‘${alt}’ is a file name. Describe in one sentence what it shows.`,
    },
  },
  good: [
    {},
    {
      head: 'title: X\nauthor: Y\ndate: 2018-12-13\ncategory: Nieuws\nimage: hal.jpg\nalt: De beurshal vlak voor de opening',
      files: ['articles/hal.jpg'],
    },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nimage: hal.jpg',
      finds: [
        '6:8 Er is wel een `image`, maar geen `alt`. Beschrijf in één zin wat er te zien is.',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nimage: hal.jpg\nalt: IMG_2041.jpg',
      finds: ['7:6 ‘IMG_2041.jpg’ is een bestandsnaam. Beschrijf in één zin wat er te zien is.'],
    },
  ],
  *check({ meta, frontMatter }, { say }) {
    if (!meta.image) return;
    const placeOf = (own: string) =>
      frontMatter.places.get(frontMatter.keys.get(own) ?? own)?.value;
    const { alt } = meta.image;
    if (alt === undefined) {
      const range = placeOf('alt') ?? placeOf('image');
      yield { message: say.missing, ...(range && { range }) };
    } else if (isPictureName(alt)) {
      const range = placeOf('alt');
      yield { message: say.fileName(alt), ...(range && { range }) };
    }
  },
});
