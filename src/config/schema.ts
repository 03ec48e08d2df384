import * as v from 'valibot';
import { frontMatterKeys } from '../model/front-matter-keys.ts';
import { feedSchema } from './feed-schema.ts';
import { feedsSchema } from './feeds-schema.ts';
import { newsletterSchema } from './newsletter-schema.ts';
import { socialSchema } from './social-schema.ts';
import { webAddress } from './web-address.ts';

const level = v.picklist(['error', 'warning', 'info', 'off']);
const text = v.string();
const texts = v.array(v.pipe(v.string(), v.minLength(1)));
const folder = v.pipe(text, v.minLength(1));
const ruleSettings = v.record(
  text,
  v.union([level, v.tuple([level, v.record(text, v.unknown())])]),
);

/**
 * What may stand in `viag.config.yaml`. The JSON Schema for editors is made from it. A section or a
 * list may be empty: all that stood in it may have become a comment.
 */
export const configFileSchema = v.strictObject({
  language: v.optional(v.picklist(['nl', 'en'])),
  timeZone: v.optional(text),
  site: v.nullish(
    v.strictObject({
      name: v.optional(text),
      url: v.optional(webAddress),
      articlePath: v.optional(text),
    }),
  ),
  articles: v.nullish(v.union([text, texts])),
  newsletters: v.optional(folder),
  templates: v.optional(folder),
  output: v.optional(folder),
  categories: v.nullish(texts),
  authors: v.nullish(texts),
  frontMatter: v.nullish(
    v.strictObject({
      aliases: v.nullish(
        v.record(v.picklist(frontMatterKeys), v.union([v.pipe(text, v.minLength(1)), texts])),
      ),
      title: v.optional(v.picklist(['front-matter', 'heading'])),
      date: v.optional(v.picklist(['front-matter', 'path'])),
      allow: v.nullish(texts),
    }),
  ),
  preset: v.optional(v.picklist(['recommended', 'strict'])),
  rules: v.nullish(ruleSettings),
  overrides: v.nullish(
    v.array(v.strictObject({ files: v.union([folder, texts]), rules: ruleSettings })),
  ),
  newsletter: v.nullish(newsletterSchema),
  social: v.nullish(socialSchema),
  feed: v.nullish(feedSchema),
  feeds: v.nullish(feedsSchema),
});

export type ConfigFile = v.InferOutput<typeof configFileSchema>;
