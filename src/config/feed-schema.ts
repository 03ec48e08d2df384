import * as v from 'valibot';

/** What may stand under `feed` in `viag.config.yaml`. */
export const feedSchema = v.strictObject({
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+/, 'https://…'))),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  image: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  content: v.optional(v.picklist(['full', 'summary'])),
});
