import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';
import { hashtagPattern } from '../text/hashtags.ts';
import { postLink } from './link.ts';

/** A text that an editor wrote for posts; never changed. */
export interface GivenText {
  readonly origin: 'own' | 'shared';
  readonly text: string;
}

/**
 * What the front matter gives for a network. A text for all networks gets the link behind it when
 * it has none, because each network has a link of its own; a text for one network is complete.
 */
export function givenText(
  article: Article,
  network: NetworkId,
  config: Config,
): GivenText | undefined {
  const { own, shared } = article.meta.social ?? { own: {} };
  const text = own[network];
  if (text !== undefined) return { origin: 'own', text };
  if (shared === undefined) return undefined;
  const complete = /https?:\/\/\S/i.test(shared);
  const link = postLink(article, network, config);
  return { origin: 'shared', text: complete ? shared : `${shared}\n\n${link}` };
}

/** A text for one network is complete, and one with a hashtag has been given hashtags. */
export function takesTags({ origin, text }: GivenText): boolean {
  return origin === 'shared' && text.search(hashtagPattern) === -1;
}
