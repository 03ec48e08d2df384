import type { CountedText, Post, PostPicture } from '../../model/post.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import { composeLink } from './compose-link.ts';
import type { OpenPageWords } from './open-page-words.ts';
import { type Preview, previewHtml } from './preview-html.ts';

export interface Account {
  /** The name of the site. */
  readonly site: string;
  /** The house's Mastodon server, e.g. `mastodon.nl`. */
  readonly mastodon?: string;
}

/** HTML to stand in a post, above its text and at its end. */
export interface AroundPost {
  readonly above?: string;
  readonly below?: string;
}

/** One post as it will look, with what there is to do with it. */
export function postHtml(
  post: Post,
  account: Account,
  words: OpenPageWords,
  { above = '', below = '' }: AroundPost = {},
): string {
  const { picture } = post;
  return [
    '<article class="post">',
    `<div class="head"><h3>${escapeText(post.networkName)}</h3><span class="soft">${words.origin[post.origin]}</span></div>`,
    above,
    ...textsHtml(post, account, words),
    ...altHtml(picture, words),
    buttons([
      ...(post.warning === undefined
        ? []
        : [copyButton(post.warning, words.copyWarning, 'second')]),
      ...(picture?.alt ? [copyButton(picture.alt, words.copyAlt, 'second')] : []),
    ]),
    ...composeHtml(post, account, words),
    below,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Its text, or each part of a thread, with how long it is and a button to copy it. */
export function textsHtml(
  { texts, warning, networkName, picture }: Post,
  { site }: Account,
  words: OpenPageWords,
): readonly string[] {
  const shown = (text: CountedText, at: number): readonly string[] => {
    const first: Partial<Preview> =
      at > 0 ? {} : { ...(warning !== undefined && { warning }), ...(picture && { picture }) };
    const label = texts.length === 1 ? words.copy : words.copyPart(at + 1);
    return [
      previewHtml({ site, text, ...first }, words),
      ...counterHtml(text, networkName, words),
      buttons([copyButton(text.text, label)]),
    ];
  };
  if (texts.length === 1) return texts.flatMap(shown);
  return [
    '<ol class="parts">',
    ...texts.flatMap((text, at) => [
      `<li><p class="soft">${words.part(at + 1, texts.length)}</p>`,
      ...shown(text, at),
      '</li>',
    ]),
    '</ol>',
  ];
}

function counterHtml(
  { length, limit }: CountedText,
  network: string,
  words: OpenPageWords,
): readonly string[] {
  const over = length > limit;
  return [
    `<p class="count ${over ? 'over' : 'soft'}" title="${words.counted(length, limit)}">${length}/${limit}</p>`,
    ...(over ? [`<p class="over">${escapeText(words.tooLong(network))}</p>`] : []),
  ];
}

function altHtml(picture: PostPicture | undefined, words: OpenPageWords): readonly string[] {
  if (picture === undefined) return [];
  const { alt } = picture;
  const said = alt === '' ? words.noAlt : `${words.alt}: ${escapeText(alt)}`;
  return [`<p class="soft" dir="auto">${said}</p>`];
}

function composeHtml(post: Post, { mastodon }: Account, words: OpenPageWords): readonly string[] {
  const link = composeLink(post, mastodon);
  const name = escapeText(post.networkName);
  const outside = `class="open" target="_blank" rel="noopener noreferrer" title="${words.newTab}"`;
  switch (link?.kind) {
    case 'text':
      return [`<p><a ${outside} href="${escapeAttribute(link.href)}">${words.open(name)}</a></p>`];
    case 'own-server':
      return [
        `<p><a ${outside} data-path="${escapeAttribute(link.path)}" hidden>${words.open(name)}</a></p>`,
      ];
    case 'link-only':
      return [
        `<p><a ${outside} href="${escapeAttribute(link.href)}">${words.share(name)}</a></p>`,
        `<p class="soft">${words.pasteText(name)}</p>`,
      ];
    default:
      return [];
  }
}

/** Hidden until the script that they need runs. */
function buttons(all: readonly string[]): string {
  return all.length === 0 ? '' : `<div class="do" data-script hidden>${all.join('')}</div>`;
}

function copyButton(text: string, label: string, look = 'first'): string {
  return `<button type="button" class="${look}" data-text="${exactly(text)}">${label}</button>`;
}

/** Every character as it is: what is copied must be what was written. */
function exactly(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
