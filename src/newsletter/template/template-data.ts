import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import { darkPalette } from '../../render/email-palette.ts';
import { fontStack } from '../../render/font-stack.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { escapeAttribute } from '../../text/encodings/html-escape.ts';
import type { Addresses } from '../addresses.ts';
import { agendaEntry } from '../layout/agenda.ts';
import { anchorsOf } from '../layout/anchors.ts';
import { paragraphsOf } from '../layout/closing.ts';
import { externalEntry } from '../layout/external.ts';
import { shortAddress } from '../layout/footer.ts';
import { numberAndDate } from '../layout/header.ts';
import { introduction } from '../layout/introduction.ts';
import { type Look, linkedAddress, lookOf } from '../layout/look.ts';
import { isMergeField, outwardAddress } from '../layout/outward-address.ts';
import { linksIn } from '../layout/resolve-link.ts';
import { senderAddress, senderName, writtenLines } from '../layout/sender.ts';
import { entryData } from './entry-data.ts';
import { itemData } from './item-data.ts';
import { htmlOrNull, type SafeHtml, safeHtml } from './safe-html.ts';

/**
 * What a template gets. Texts are as the editor wrote them, and are escaped where they come to
 * stand; only what viag itself made of Markdown, and the fields of a mail system, are HTML. What is
 * not there is null, so that a name that does not exist is told from one without a value.
 */
export function templateData(issue: Issue, config: Config, addresses: Addresses) {
  const look = lookOf(config, addresses);
  const links = linksIn(issue, config, addresses);
  const anchors = anchorsOf(issue);
  const { newsletter, site } = config;
  const sender = senderName(config);
  return {
    lang: look.lang,
    issue: {
      name: issue.name,
      title: issue.title,
      subject: issue.subject,
      preheader: issue.preheader,
      number: issue.number ?? null,
      date: formatDate(issue.date, look.lang),
      number_and_date: numberAndDate(issue, look.lang),
    },
    logo: logoData(issue, look),
    introduction: introductionHtml(issue, config, look, links),
    sections: issue.sections.map(({ heading, items }) => ({
      heading: heading ?? null,
      items: items.map((item) =>
        itemData(item, heading === undefined ? 2 : 3, { look, links, anchors }),
      ),
    })),
    agenda: {
      anchor: anchors.agenda,
      items: issue.agenda.map((item) => entryData(agendaEntry(item, look.lang), look)),
    },
    external: {
      anchor: anchors.external,
      items: issue.external.map((item) => entryData(externalEntry(item, look.lang), look)),
    },
    contents: issue.sections.length + issue.agenda.length + issue.external.length > 0,
    closing:
      issue.closing === undefined
        ? null
        : paragraphsOf(issue.closing).map((lines) => ({ lines, text: lines.join(' ') })),
    site: {
      name: site.name,
      url: linkedAddress(site.url, look) ?? null,
      short_url: shortAddress(site.url),
    },
    sender: {
      name: sender,
      email: senderAddress(config) ?? null,
      address: writtenLines(newsletter.address),
    },
    unsubscribe: outward(newsletter.unsubscribe),
    web_version: outward(addresses.webVersion),
    reader: reader(addresses.reader),
    links: newsletter.links.flatMap(({ name, url }) => {
      const address = linkedAddress(url, look);
      return address === undefined ? [] : { name, url: address };
    }),
    footer: writtenLines(newsletter.footer),
    words: wordsData(look, sender),
    theme: { ...look.colours, font: fontStack(look.theme), radius: look.theme.radius ?? null },
    dark: darkPalette(look.theme),
  };
}

function logoData({ logo }: Issue, { addresses }: Look) {
  if (!logo) return null;
  const { light, dark } = logo;
  return {
    ...light,
    src: addresses.picture(light.src),
    dark: dark ? { ...dark, src: addresses.picture(dark.src) } : null,
  };
}

function introductionHtml(
  { introduction: body }: Issue,
  config: Config,
  look: Look,
  links: ReturnType<typeof linksIn>,
): SafeHtml | null {
  return htmlOrNull(body ? introduction(body, links(config.newsletters), look) : '');
}

/** An address that is a reader's own: a field of a mail system goes out as it is. */
function outward(written = ''): SafeHtml | null {
  const address = outwardAddress(written);
  if (address === undefined) return null;
  return safeHtml(isMergeField(address) ? address : escapeAttribute(address));
}

function reader(field = ''): SafeHtml | null {
  return isMergeField(field) ? safeHtml(field) : null;
}

function wordsData({ words }: Look, sender: string) {
  return {
    contents: words.contents,
    agenda: words.agenda,
    external: words.external,
    in_browser: words.inBrowser,
    to_website: words.website(sender),
    reason: words.reason(sender),
    unsubscribe: words.unsubscribe,
    sent_to: words.sentTo,
  };
}
