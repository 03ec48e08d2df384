import type { CardsConfig, SocialConfig } from '../model/config.ts';
import { networkId } from '../model/network-id.ts';
import { defaultConfig } from './defaults.ts';
import { present } from './present.ts';
import type { SocialSection } from './social-schema.ts';

/** Fills in the defaults of the section `social`. */
export function resolveSocial(section: SocialSection | null | undefined): SocialConfig {
  const { social } = defaultConfig;
  const { networks, hashtags, handles, utm, limits, cards, mastodon } = section ?? {};
  const named = networks?.flatMap((name) => networkId(name) ?? []);
  return {
    networks: named ? [...new Set(named)] : social.networks,
    hashtags: hashtags?.map((tag) => tag.replace(/^#/, '')) ?? social.hashtags,
    handles: handles ?? social.handles,
    ...(utm && {
      utm: {
        medium: utm.medium ?? 'social',
        ...(utm.campaign !== undefined && { campaign: utm.campaign }),
      },
    }),
    limits: limits ?? social.limits,
    cards: cardsOf(cards),
    ...(mastodon !== undefined && { mastodon }),
  };
}

function cardsOf({ logo, ...colours }: NonNullable<SocialSection['cards']> = {}): CardsConfig {
  return {
    ...present(colours),
    ...(logo && { logo: { path: logo.path, position: logo.position ?? 'bottom-right' } }),
  };
}
