import type { SocialConfig } from '../model/config.ts';
import { networkId } from '../model/network-id.ts';
import { defaultConfig } from './defaults.ts';
import type { SocialSection } from './social-schema.ts';

/** Fills in the defaults of the section `social`. */
export function resolveSocial(section: SocialSection | null | undefined): SocialConfig {
  const { social } = defaultConfig;
  const { networks, hashtags, handles, utm, limits } = section ?? {};
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
  };
}
