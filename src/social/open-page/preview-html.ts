import type { CountedText, PostPicture } from '../../model/post.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import type { OpenPageWords } from './open-page-words.ts';

/** What of a post readers see before they do anything. */
export interface Preview {
  /** Whose account it is. */
  readonly site: string;
  readonly warning?: string;
  readonly text: CountedText;
  readonly picture?: PostPicture;
}

/** A post as it will look: who, the text with what would fall off marked, and the picture. */
export function previewHtml(
  { site, warning, text, picture }: Preview,
  words: OpenPageWords,
): string {
  const initial = [...site][0] ?? '';
  return [
    '<div class="preview">',
    `<p class="who"><span aria-hidden="true">${escapeText(initial)}</span>${escapeText(site)}</p>`,
    ...(warning === undefined
      ? []
      : [`<p class="warning" dir="auto">${words.warning}: ${escapeText(warning)}</p>`]),
    `<p class="text" dir="auto">${textHtml(text)}</p>`,
    ...(picture === undefined ? [] : [imageHtml(picture)]),
    '</div>',
  ].join('\n');
}

function textHtml({ text, cut }: CountedText): string {
  if (cut === undefined) return coloured(text);
  return `${coloured(text.slice(0, cut))}<mark>${escapeText(text.slice(cut))}</mark>`;
}

/** Links, hashtags and handles stand out, as they do on a network. Nothing can be clicked. */
function coloured(text: string): string {
  return text
    .split(/(https?:\/\/\S+|(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_][\p{L}\p{N}_.@-]*)/u)
    .map((part, at) => (at % 2 === 1 ? `<span>${escapeText(part)}</span>` : escapeText(part)))
    .join('');
}

function imageHtml({ path, alt, width, height }: PostPicture): string {
  return `<img src="${escapeAttribute(path)}" alt="${escapeAttribute(alt)}" width="${width}" height="${height}" loading="lazy">`;
}
