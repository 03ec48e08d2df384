import * as v from 'valibot';

/** In YAML a number without quotes is no text, and `0612345678` then loses its zero. */
export const allowedNumbers = v.optional(
  v.array(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  [],
);
