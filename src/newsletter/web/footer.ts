import type { Config } from '../../model/config.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { hrefAttribute, type Look } from '../layout/look.ts';
import { isMergeField, outwardAddress } from '../layout/outward-address.ts';
import { senderName, writtenLines } from '../layout/sender.ts';

/** Who sends this and from where, and how to get it no longer where that is one page for everyone. */
export function pageFooter(config: Config, look: Look): string {
  const { newsletter, site } = config;
  const { words } = look;
  const address = outwardAddress(newsletter.unsubscribe);
  const unsubscribe = address === undefined || isMergeField(address) ? undefined : address;
  const paragraphs = [
    [senderName(config), ...writtenLines(newsletter.address)].map(escapeText),
    [
      ...link(site.url, words.website(senderName(config)), look),
      ...(unsubscribe === undefined ? [] : link(unsubscribe, words.unsubscribe, look)),
    ],
    elsewhere(config, look),
    writtenLines(newsletter.footer).map(escapeText),
  ];
  const html = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.join('<br>\n')}</p>`);
  return `<footer>\n${html.join('\n')}\n</footer>`;
}

function elsewhere({ newsletter }: Config, look: Look): readonly string[] {
  const links = newsletter.links.flatMap(({ name, url }) => link(url, name, look));
  return links.length === 0 ? [] : [links.join(' · ')];
}

function link(url: string, text: string, look: Look): readonly string[] {
  const href = hrefAttribute(url, look);
  return href === '' ? [] : [`<a${href}>${escapeText(text)}</a>`];
}
