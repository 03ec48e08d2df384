import type { Config } from '../../model/config.ts';
import { escapeAttribute, escapeText } from '../../text/html-escape.ts';
import { hrefAttribute, type Look, letters } from './look.ts';
import { senderName, writtenLines } from './sender.ts';
import { layoutRow } from './table.ts';
import { isMergeField, unsubscribeAddress } from './unsubscribe.ts';

/** Why you get this and how to get it no longer, who sends it and from where. */
export function footer(config: Config, look: Look): string {
  const { colours, words } = look;
  const unsubscribe = unsubscribeAddress(config.newsletter.unsubscribe);
  const sender = [senderName(config), ...writtenLines(config.newsletter.address)].map(escapeText);
  const paragraphs = [
    [escapeText(words.reason(senderName(config)))],
    unsubscribe === undefined ? [] : [unsubscribeLink(unsubscribe, look)],
    [...sender, ...siteLink(config, look)],
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

/** `www.viag.nl` for `https://www.viag.nl/`. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Never measured. A mail system's field goes out as it is; anything else is ours to escape. */
function unsubscribeLink(address: string, look: Look): string {
  const href = isMergeField(address) ? address : escapeAttribute(address);
  return link(` href="${href}"`, look.words.unsubscribe, look);
}

function siteLink(config: Config, look: Look): readonly string[] {
  const href = hrefAttribute(config.site.url, look);
  return href === '' ? [] : [link(href, shortAddress(config.site.url), look)];
}

function link(href: string, text: string, look: Look): string {
  return `<a${href} style="color:${look.colours.linkOnPage}">${escapeText(text)}</a>`;
}
