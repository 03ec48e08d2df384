import type { IssueItem } from '../../model/issue.ts';
import { directionAttribute } from '../../render/direction.ts';
import { safeImageUrl } from '../../render/safe-url.ts';
import { renderWebHtml, webImage } from '../../render/web-html.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { byline } from '../layout/byline.ts';
import { languageAttributes } from '../layout/language.ts';
import { hrefAttribute } from '../layout/look.ts';
import { type PageContext, webOptions } from './context.ts';

/** An article: title, date and author, picture, teaser and the way to the whole of it, or the whole. */
export function pageArticle(item: IssueItem, level: 2 | 3, context: PageContext): string {
  const { lang } = context.look;
  const anchor = context.anchors.items.get(item) ?? '';
  const language = languageAttributes(item, item.title, lang);
  const parts = [
    `<h${level} id="${anchor}"${language}>${escapeText(item.title)}</h${level}>`,
    bylineHtml(item, context),
    picture(item, context),
    ...(item.full ? [fullText(item, level, anchor, context)] : teaser(item, context)),
  ];
  return `<article>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

function bylineHtml(item: IssueItem, { look }: PageContext): string {
  const line = byline(item, look.lang);
  return `<p class="muted"${directionAttribute(line)}>${escapeText(line)}</p>`;
}

function picture(item: IssueItem, { look }: PageContext): string {
  const { image } = item;
  if (!image || safeImageUrl(image.src) === undefined) return '';
  const language = languageAttributes(item, image.alt, look.lang);
  return `<p class="picture"${language}>${webImage(image, image.alt, true)}</p>`;
}

function teaser(item: IssueItem, { look }: PageContext): readonly string[] {
  const { teaser: text, title, url } = item;
  const href = hrefAttribute(url, look);
  const onward = escapeText(look.words.goTo(title));
  return [
    text === '' ? '' : `<p${languageAttributes(item, text, look.lang)}>${escapeText(text)}</p>`,
    href === '' ? '' : `<p${directionAttribute(title)}><a${href}>${onward}</a></p>`,
  ];
}

function fullText(item: IssueItem, level: number, anchor: string, context: PageContext): string {
  const { full, article } = item;
  if (!full) return '';
  const options = webOptions(context, article.path, anchor, level + 1, (url) =>
    full.images.get(url),
  );
  const html = renderWebHtml(full.body, options);
  const language = languageAttributes(item, '', context.look.lang);
  return language === '' ? html : `<div${language}>\n${html}\n</div>`;
}
