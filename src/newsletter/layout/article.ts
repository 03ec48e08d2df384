import type { IssueImage, IssueItem } from '../../model/issue.ts';
import { directionAttribute } from '../../render/direction.ts';
import { renderEmailHtml } from '../../render/email-html.ts';
import { fitImage, widestImage } from '../../render/image-size.ts';
import { safeImageUrl } from '../../render/safe-url.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import { byline } from './byline.ts';
import { languageAttributes } from './language.ts';
import { hrefAttribute, type Look, letters, textStyle } from './look.ts';
import type { LinksFrom } from './resolve-link.ts';
import { layoutRow } from './table.ts';

/** Where an article stands. */
export interface Standing {
  readonly anchor: string;
  /** Of its title: 3 below the heading of a section, else 2. */
  readonly level: 2 | 3;
  readonly links: LinksFrom;
}

/** An article: title, date and author, picture, teaser and the way to the whole of it, or the whole. */
export function article(item: IssueItem, { anchor, level, links }: Standing, look: Look): string {
  const { colours } = look;
  const language = (text: string) => languageAttributes(item, text, look.lang);
  const style = `margin:0 0 4px;font:bold 20px/1.3 ${letters(look)};color:${colours.heading}`;
  const text = item.full
    ? [fullText(item, level, links, look)]
    : [
        item.teaser === ''
          ? ''
          : `<p${language(item.teaser)} style="margin:0 0 8px">${escapeText(item.teaser)}</p>`,
        onward(item, look),
      ];
  return layoutRow(
    ` class="pad" style="padding:24px 32px 8px;${textStyle(look)}"`,
    [
      `<h${level}${language(item.title)} style="${style}">${titleLink(item, anchor, look)}</h${level}>`,
      bylineHtml(item, look),
      picture(item.image, item, look),
      ...text,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The whole text of an article whose title is of this level; empty when only its teaser goes along. */
export function fullText(item: IssueItem, level: number, links: LinksFrom, look: Look): string {
  const { full } = item;
  if (!full) return '';
  const html = renderEmailHtml(full.body, {
    theme: look.theme,
    tableName: look.words.table,
    headingLevel: level + 1,
    resolveLink: links(item.article.path),
    resolveImage(url) {
      const image = full.images.get(url);
      return image && { ...image, src: look.addresses.picture(image.src) };
    },
  });
  const language = languageAttributes(item, '', look.lang);
  return language === '' ? html : `<div${language}>\n${html}\n</div>`;
}

// `name` besides `id`, as Outlook follows no other: https://www.caniemail.com/features/html-anchor-links/
function titleLink(item: IssueItem, anchor: string, look: Look): string {
  const href = hrefAttribute(item.url, look);
  const style = `color:${look.colours.heading};text-decoration:none`;
  return `<a id="${anchor}" name="${anchor}"${href} style="${style}">${escapeText(item.title)}</a>`;
}

function bylineHtml(item: IssueItem, look: Look): string {
  const line = byline(item, look.lang);
  const style = `margin:0 0 12px;font-size:14px;color:${look.colours.muted}`;
  return `<p class="muted"${directionAttribute(line)} style="${style}">${escapeText(line)}</p>`;
}

/** Not a link: one more would only be one more to get past for who listens. */
function picture(image: IssueImage | undefined, item: IssueItem, look: Look): string {
  if (!image || safeImageUrl(image.src) === undefined) return '';
  const { width, height } = fitImage(image, widestImage, widestImage);
  const language = languageAttributes(item, image.alt, look.lang);
  // Light in dark mode too: dark lines on a transparent ground stay visible, as does the `alt`.
  const ground = `background:${look.colours.tint};color:${look.colours.text}`;
  return (
    `<img src="${escapeAttribute(look.addresses.picture(image.src))}" width="${width}" height="${height}" ` +
    `alt="${escapeAttribute(image.alt)}"${language} ` +
    `style="display:block;max-width:100%;height:auto;margin:0 0 12px;${ground}">`
  );
}

function onward(item: IssueItem, look: Look): string {
  const href = hrefAttribute(item.url, look);
  if (href === '') return '';
  const style = `color:${look.colours.link};font-weight:bold`;
  const text = escapeText(look.words.goTo(item.title));
  return `<p${directionAttribute(item.title)} style="margin:0 0 16px"><a${href} style="${style}">${text}</a></p>`;
}
