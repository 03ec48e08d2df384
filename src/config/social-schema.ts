import * as v from 'valibot';
import { networkIds } from '../model/network-id.ts';
import { colour } from './colour.ts';

const text = v.pipe(v.string(), v.minLength(1));
const network = v.picklist(networkIds);
const length = v.pipe(v.number(), v.integer(), v.minValue(1));
const hostName = v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/i, 'mastodon.nl'));

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
  cards: v.optional(
    v.strictObject({
      background: v.optional(colour),
      title: v.optional(colour),
      details: v.optional(colour),
      accent: v.optional(colour),
      logo: v.optional(
        v.strictObject({
          path: text,
          position: v.optional(
            v.picklist(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
          ),
        }),
      ),
    }),
  ),
  mastodon: v.optional(hostName),
});

export type SocialSection = v.InferOutput<typeof socialSchema>;
