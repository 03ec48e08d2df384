import * as v from 'valibot';
import { readAddress } from '../../text/addresses/address.ts';
import { articleRule } from '../define.ts';
import { lookUp } from '../file-lookup.ts';
import { imageAddresses } from '../image-addresses.ts';

export const imageSize = articleRule({
  id: 'body/image-size',
  severity: 'warning',
  summary: {
    nl: 'Een afbeelding is niet te zwaar.',
    en: 'An image is not too heavy.',
  },
  why: {
    nl: 'De lezer haalt elke afbeelding binnen, ook op een telefoon in de trein. Wie over de grens gaat, heeft meestal de foto gebruikt zoals die uit de camera kwam. Dat geldt voor de afbeelding in de kop net zo goed. De optie `maxKilobytes` geeft de grens.',
    en: 'The reader fetches every image, on a phone in the train as well. One over the limit is usually the photo as the camera made it. That goes for the image in the front matter too. The option `maxKilobytes` sets the limit.',
  },
  options: v.strictObject({
    maxKilobytes: v.optional(v.pipe(v.number(), v.minValue(1)), 1024),
  }),
  messages: {
    nl: {
      heavy: (path: string, kilobytes: number, limit: number) =>
        `De afbeelding ‘${path}’ is ${kilobytes} KB, meer dan ${limit} KB. Verklein haar, bijvoorbeeld tot 1200 pixels breed.`,
    },
    en: {
      heavy: (path: string, kilobytes: number, limit: number) =>
        `The image ‘${path}’ has ${kilobytes} KB, more than ${limit} KB. Make it smaller, for instance 1200 pixels wide.`,
    },
  },
  good: [
    {
      body: '![De beurshal](hal.jpg)\n',
      files: ['articles/hal.jpg'],
      sizes: { 'articles/hal.jpg': 1024 * 1024 },
    },
    { note: 'Wat er niet is, weegt niets.', body: '![De beurshal](hal.jpg)\n' },
    {
      note: 'Op een website.',
      body: '![De beurshal](https://www.viag.nl/hal.jpg)\n',
    },
  ],
  bad: [
    {
      body: '![De beurshal](hal.jpg)\n',
      files: ['articles/hal.jpg'],
      sizes: { 'articles/hal.jpg': 3_600_000 },
      finds: [
        '7:1 De afbeelding ‘hal.jpg’ is 3516 KB, meer dan 1024 KB. Verklein haar, bijvoorbeeld tot 1200 pixels breed.',
      ],
    },
    {
      note: 'Eén keer, ook als ze in de kop en in de tekst staat.',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nimage: hal.jpg\nalt: De beurshal',
      body: '![De beurshal](./hal.jpg)\n',
      files: ['articles/hal.jpg'],
      sizes: { 'articles/hal.jpg': 250_000 },
      options: { maxKilobytes: 200 },
      finds: [
        '6:8 De afbeelding ‘hal.jpg’ is 245 KB, meer dan 200 KB. Verklein haar, bijvoorbeeld tot 1200 pixels breed.',
      ],
    },
  ],
  *check(article, { say, surroundings, options: { maxKilobytes } }) {
    const seen = new Set<string>();
    for (const { url, range } of imageAddresses(article)) {
      const address = readAddress(url);
      if (address.kind !== 'file') continue;
      // What is not there, or outside, is for `body/image-file`.
      const target = lookUp(article.path, address.path, surroundings);
      if (target.kind !== 'found' || seen.has(target.path)) continue;
      seen.add(target.path);
      const bytes = surroundings.sizeOf(target.path) ?? 0;
      if (bytes <= maxKilobytes * 1024) continue;
      const message = say.heavy(url, Math.ceil(bytes / 1024), maxKilobytes);
      yield { message, ...(range && { range }) };
    }
  },
});
