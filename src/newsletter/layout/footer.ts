import type { Config } from '../../model/config.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { hrefAttribute, type Look, letters } from './look.ts';
import { isMergeField, outwardAddress, outwardHref } from './outward-address.ts';
import { senderName, writtenLines } from './sender.ts';
import { layoutRow } from './table.ts';

/** Why you get this and how to get it no longer, who sends it and from where. */
export function footer(config: Config, look: Look): string {
  const { colours, words } = look;
  const unsubscribe = outwardAddress(config.newsletter.unsubscribe);
  const sender = [senderName(config), ...writtenLines(config.newsletter.address)].map(escapeText);
  const paragraphs = [
    [`${escapeText(words.reason(senderName(config)))}${sentTo(look)}`],
    unsubscribe === undefined ? [] : [link(outwardHref(unsubscribe), words.unsubscribe, look)],
    [...sender, ...siteLink(config, look)],
    elsewhere(config, look),
    writtenLines(config.newsletter.footer).map(escapeText),
  ];
  return layoutRow(
    ` class="pad below" style="padding:24px 32px;font:14px/1.5 ${letters(look)};color:${colours.onPage}"`,
    paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => `<p style="margin:0 0 12px">${lines.join('<br>\n')}</p>`)
      .join('\n'),
  );
}

/** To whom this went, which only a mail system can fill in. */
function sentTo({ addresses, words }: Look): string {
  const { reader = '' } = addresses;
  return isMergeField(reader) ? ` ${words.sentTo} ${reader}.` : '';
}

/** `www.viag.nl` for `https://www.viag.nl/`. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function siteLink(config: Config, look: Look): readonly string[] {
  const href = hrefAttribute(config.site.url, look);
  return href === '' ? [] : [link(href, shortAddress(config.site.url), look)];
}

/** `LinkedIn · Mastodon`, on one line: by name, as a picture says nothing to who cannot see it. */
function elsewhere({ newsletter }: Config, look: Look): readonly string[] {
  const links = newsletter.links.flatMap(({ name, url }) => {
    const href = hrefAttribute(url, look);
    return href === '' ? [] : link(href, name, look);
  });
  return links.length === 0 ? [] : [links.join(' · ')];
}

function link(href: string, text: string, look: Look): string {
  return `<a${href} style="color:${look.colours.linkOnPage}">${escapeText(text)}</a>`;
}
