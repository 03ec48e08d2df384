import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { Lang } from '../model/lang.ts';
import { plainLine } from '../text/display/plain-line.ts';
import { withoutEntities } from '../text/encodings/decode-entities.ts';
import { hashtagsOf } from '../text/hashtags.ts';
import { articleLanguage } from './article-language.ts';
import { type GivenText, takesTags } from './given-text.ts';
import { withHandles } from './handles.ts';
import { postLink } from './link.ts';
import type { Network } from './networks/define.ts';
import { shorten } from './shorten.ts';

/** More would be the article itself. */
const mostSentences = 2;
/** In UTF-16 code units; a shorter piece of a sentence says nothing. */
const shortestPiece = 50;
const linkWords: Readonly<Record<Lang, string>> = { nl: 'Lees meer', en: 'Read more' };

/** What posts about an article are made of, whatever the network. */
export interface Material {
  readonly article: Article;
  /** In whole sentences. */
  readonly point: readonly string[];
}

/** A post in its parts, before it is known how much of it fits. */
interface Draft {
  readonly hook: string;
  readonly sentences: readonly string[];
  readonly link: string;
  readonly tags: readonly string[];
}

/**
 * A post as an editor would write it: the title, the point in one or two whole sentences, the link,
 * the hashtags. What does not fit goes in this order: the second sentence, the hashtags, words of
 * the first sentence, that sentence, words of the title.
 *
 * @param fits whether a text is within the network's limit
 */
export function composeText(
  material: Material,
  network: Network,
  config: Config,
  fits: (text: string) => boolean,
): string {
  const draft = draftOf(material, network, config, mostSentences);
  const { hook, sentences, tags } = draft;
  const [first = ''] = sentences;
  const fewerTags = tags.map((_, index) => ({
    ...draft,
    sentences: sentences.slice(0, 1),
    tags: tags.slice(0, tags.length - 1 - index),
  }));
  const whole = [draft, { ...draft, sentences: sentences.slice(0, 1) }, ...fewerTags];
  const fitting = whole.map(textOf).find(fits);
  if (fitting !== undefined) return fitting;

  const piece = shorten(first, (text) => fits(textOf({ ...draft, sentences: [text] })));
  if (piece.length >= shortestPiece) return textOf({ ...draft, sentences: [piece] });
  const bare = { ...draft, sentences: [] };
  if (fits(textOf(bare))) return textOf(bare);
  const title = shorten(hook, (text) => fits(textOf({ ...bare, hook: text, tags: [] })));
  return textOf({ ...bare, hook: title, tags: [] });
}

/** The same with all that the summary, or the opening, says: to be split into a thread. */
export function composeWhole(material: Material, network: Network, config: Config): string {
  return textOf(draftOf(material, network, config, material.point.length));
}

/** A text for all networks gets as many hashtags as fit, unless it has its own. */
export function completed(
  given: GivenText,
  { article }: Material,
  network: Network,
  config: Config,
  fits: (text: string) => boolean,
): string {
  const { text } = given;
  if (!takesTags(given)) return text;
  const tags = tagsFor(article, network, config);
  const longer = tags.map(
    (_, index) => `${text}\n\n${tags.slice(0, tags.length - index).join(' ')}`,
  );
  return longer.find(fits) ?? text;
}

function draftOf(
  { article, point }: Material,
  network: Network,
  config: Config,
  most: number,
): Draft {
  const { title = '' } = article.meta;
  const named = withHandles(point.slice(0, most).join('\n'), network.id, config.social.handles);
  const url = postLink(article, network.id, config);
  return {
    hook: plainLine(withoutEntities(title)),
    sentences: named === '' ? [] : named.split('\n'),
    link: network.introducesLink ? `${linkWords[articleLanguage(article, config)]}: ${url}` : url,
    tags: tagsFor(article, network, config),
  };
}

function tagsFor(article: Article, network: Network, { social }: Config): readonly string[] {
  const tags = [...article.meta.tags, ...social.hashtags];
  const { title = '' } = article.meta;
  return hashtagsOf(tags, `${title}\n${article.body}`).slice(0, network.hashtags);
}

function textOf({ hook, sentences, link, tags }: Draft): string {
  const blocks = [hook, sentences.join(' '), link, tags.join(' ')];
  return blocks.filter((block) => block !== '').join('\n\n');
}
