import * as v from 'valibot';
import { networkIds } from '../model/network-id.ts';

const text = v.pipe(v.string(), v.minLength(1));
const network = v.picklist(networkIds);
const length = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The section `social` of `viag.config.yaml`. */
export const socialSchema = v.strictObject({
  networks: v.optional(v.array(v.picklist([...networkIds, 'twitter']))),
  hashtags: v.optional(v.array(text)),
  handles: v.optional(v.record(text, v.record(network, text))),
  utm: v.optional(
    v.strictObject({
      medium: v.optional(text),
      campaign: v.optional(text),
    }),
  ),
  limits: v.optional(v.record(network, length)),
});

export type SocialSection = v.InferOutput<typeof socialSchema>;
