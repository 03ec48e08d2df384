import type { NetworkId } from '../../model/network-id.ts';
import { bluesky } from './bluesky.ts';
import type { Network } from './define.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** Every network: one line each. The flag, the configuration and the rules follow from it. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  linkedin,
  x,
  mastodon,
  bluesky,
  threads,
  facebook,
};
