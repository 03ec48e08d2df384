import * as v from 'valibot';

/** What may stand under `feeds` in `viag.config.yaml`. */
export const feedsSchema = v.strictObject({
  sources: v.optional(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1)),
        url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+/, 'https://…')),
      }),
    ),
  ),
  quote: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
