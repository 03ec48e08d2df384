import * as v from 'valibot';
import { espNames } from '../model/esp-name.ts';
import { newsletterChecks } from '../model/newsletter-checks.ts';
import { colour } from './colour.ts';
import { webAddress } from './web-address.ts';

const text = v.string();
const hostName = v.pipe(text, v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'viag.nl'));

/** More than fit in a line or two at the foot of a mail, nobody follows. */
const mostLinks = 8;

const link = v.strictObject({
  name: v.pipe(text, v.regex(/\S/, 'LinkedIn')),
  url: webAddress,
});

/** The message is what a fault in it expects: `0–24`. */
function pixels(least: number, most: number) {
  const range = `${least}–${most}`;
  return v.pipe(
    v.number(range),
    v.integer(range),
    v.minValue(least, range),
    v.maxValue(most, range),
  );
}

const logo = v.strictObject({
  path: v.pipe(text, v.minLength(1)),
  alt: v.optional(v.pipe(text, v.minLength(1))),
  width: v.optional(pixels(16, 536)),
  dark: v.optional(v.pipe(text, v.minLength(1))),
});

/** The section `newsletter` of `viag.config.yaml`. */
export const newsletterSchema = v.strictObject({
  sender: v.optional(text),
  address: v.optional(text),
  unsubscribe: v.optional(text),
  footer: v.optional(text),
  links: v.nullish(v.pipe(v.array(link), v.maxLength(mostLinks))),
  allow: v.nullish(v.array(v.picklist(newsletterChecks))),
  measured: v.nullish(v.array(hostName)),
  esp: v.optional(v.picklist(espNames)),
  baseUrl: v.optional(webAddress),
  template: v.optional(text),
  theme: v.nullish(
    v.strictObject({
      primary: v.optional(colour),
      accent: v.optional(colour),
      text: v.optional(colour),
      background: v.optional(colour),
      font: v.optional(text),
      radius: v.optional(pixels(0, 24)),
      logo: v.nullish(logo),
    }),
  ),
});
