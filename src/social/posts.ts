import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { NetworkId } from '../model/network-id.ts';
import type { Post, PostPicture } from '../model/post.ts';
import { articleUrl } from '../text/addresses/article-url.ts';
import { completed, composeText, composeWhole, type Material } from './compose.ts';
import { givenText } from './given-text.ts';
import type { Network } from './networks/define.ts';
import { networks } from './networks/index.ts';
import { pointOf } from './point.ts';
import { threadOf } from './thread.ts';

export interface PostOptions {
  /** Split what is too long for one post, and say more than fits in one. */
  readonly thread: boolean;
  readonly picture?: PostPicture;
}

/** An article as each network gets it, in the order asked for. */
export function postsOf(
  article: Article,
  wanted: readonly NetworkId[],
  config: Config,
  options: PostOptions,
): readonly Post[] {
  const material = { article, point: pointOf(article) };
  return wanted.map((id) => postFor(material, networks[id], config, options));
}

function postFor(
  material: Material,
  network: Network,
  config: Config,
  { thread, picture }: PostOptions,
): Post {
  const { article } = material;
  const { meta } = article;
  const limit = config.social.limits[network.id] ?? network.limit;
  const warning = network.warnings ? meta.social?.warning : undefined;
  const count = (text: string) => network.count(text, limit, warning);
  const fits = (text: string) => count(text).cut === undefined;
  const inParts = thread && network.threads;
  const given = givenText(article, network.id, config);
  const text = given
    ? completed(given, material, network, config, fits)
    : inParts
      ? composeWhole(material, network, config)
      : composeText(material, network, config, fits);
  return {
    network: network.id,
    networkName: network.name,
    slug: meta.slug,
    title: meta.title ?? meta.slug,
    url: articleUrl(article, config.site),
    texts: (inParts ? threadOf(text, fits) : [text]).map((part) => ({
      ...count(part),
      ...network.forApi?.(part),
    })),
    ...(warning !== undefined && { warning }),
    ...(picture && { picture }),
    origin: given?.origin ?? 'composed',
  };
}
