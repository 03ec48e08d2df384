import * as v from 'valibot';
import { readAddress } from '../../text/addresses/address.ts';
import { resolvePath } from '../../text/addresses/relative-path.ts';
import { articleRule } from '../define.ts';

const picture =
  'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nimage: hal.jpg\nalt: De beurshal';
const side = v.pipe(v.number(), v.integer(), v.minValue(1));

export const socialImageSize = articleRule({
  id: 'social/image-size',
  severity: 'warning',
  summary: {
    nl: 'Het beeld bij een bericht is groot genoeg.',
    en: 'The picture of a post is large enough.',
  },
  why: {
    nl: 'Netwerken tonen een beeld van 1200 bij 630. Is het smaller dan 600 of lager dan 315, dan wordt het een plaatje naast de tekst, of een onscherpe vlek. De opties `width` en `height` geven het minimum.',
    en: 'Networks show a picture of 1200 by 630. Narrower than 600 or lower than 315 it becomes a thumbnail beside the text, or a blur. The options `width` and `height` give the minimum.',
  },
  options: v.strictObject({ width: v.optional(side, 600), height: v.optional(side, 315) }),
  messages: {
    nl: {
      small: (size: string, least: string) =>
        `Dit beeld is ${size} beeldpunten; voor sociale media is ${least} het minimum. Neem een groter bestand.`,
    },
    en: {
      small: (size: string, least: string) =>
        `This picture is ${size} pixels; for social networks ${least} is the minimum. Take a larger file.`,
    },
  },
  good: [
    { head: picture, files: ['articles/hal.jpg'], pictureSize: { width: 1200, height: 630 } },
    {
      note: 'a picture on a website',
      head: picture.replace('hal.jpg', 'https://www.viag.nl/hal.jpg'),
    },
    { note: 'a picture that is not there is for another rule', head: picture },
  ],
  bad: [
    {
      head: picture,
      files: ['articles/hal.jpg'],
      pictureSize: { width: 320, height: 240 },
      finds: [
        '6:8 Dit beeld is 320 x 240 beeldpunten; voor sociale media is 600 x 315 het minimum. Neem een groter bestand.',
      ],
    },
    {
      options: { width: 1200, height: 630 },
      head: picture,
      files: ['articles/hal.jpg'],
      pictureSize: { width: 1600, height: 600 },
      finds: [
        '6:8 Dit beeld is 1600 x 600 beeldpunten; voor sociale media is 1200 x 630 het minimum. Neem een groter bestand.',
      ],
    },
  ],
  *check({ path, meta, frontMatter }, { say, options, surroundings }) {
    const address = readAddress(meta.image?.src ?? '');
    const file = address.kind === 'file' ? resolvePath(path, address.path) : undefined;
    const size = file === undefined ? undefined : surroundings.pictureSizeOf?.(file);
    if (!size || (size.width >= options.width && size.height >= options.height)) return;
    const range = frontMatter.places.get(frontMatter.keys.get('image') ?? '')?.value;
    const message = say.small(
      `${size.width} x ${size.height}`,
      `${options.width} x ${options.height}`,
    );
    yield { message, ...(range && { range }) };
  },
});
