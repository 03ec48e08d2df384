import type { Config } from '../model/config.ts';
import type { Issue, IssueItem, Section } from '../model/issue.ts';
import { escapePlain } from '../render/plain-escape.ts';
import { hanging, underlined } from '../render/plain-layout.ts';
import { renderPlainText } from '../render/plain-text.ts';
import { type Addresses, inBundle } from './addresses.ts';
import { whenAndWhere } from './layout/agenda.ts';
import { byline } from './layout/byline.ts';
import { paragraphsOf } from './layout/closing.ts';
import { sourceAndDate } from './layout/external.ts';
import { numberAndDate } from './layout/header.ts';
import { outwardAddress } from './layout/outward-address.ts';
import { type LinksFrom, linksIn } from './layout/resolve-link.ts';
import { senderName } from './layout/sender.ts';
import { textFooter } from './layout/text-footer.ts';
import { columns, joined, lines, textLink } from './layout/text-lines.ts';
import { newsletterWords } from './layout/words.ts';

interface TextContext {
  readonly config: Config;
  readonly addresses: Addresses;
  readonly links: LinksFrom;
}

/**
 * The newsletter as text, in the order of the HTML: LF line ends, at most 72 columns but for
 * addresses, one newline at its end.
 */
export function renderIssueText(
  issue: Issue,
  config: Config,
  addresses: Addresses = inBundle,
): string {
  const context = { config, addresses, links: linksIn(issue, config, addresses) };
  const body = [
    heading(issue, config),
    introduction(issue, context),
    contents(issue, config),
    ...issue.sections.map((section) => sectionText(section, context)),
    agenda(issue, context),
    external(issue, context),
    closing(issue),
    website(context),
  ];
  const [top = '', ...rest] = body.map(escapePlain);
  const opening = joined([top, inBrowser(addresses, config)], 1);
  return `${joined([opening, ...rest, textFooter(config, addresses)], 2)}\n`;
}

function heading(issue: Issue, config: Config): string {
  return [
    lines(config.site.name),
    underlined(lines(issue.title), '='),
    lines(numberAndDate(issue, config.language)),
  ].join('\n');
}

/** A mail system's field goes out as it is, so not wrapped and not escaped. */
function inBrowser({ webVersion = '' }: Addresses, { language }: Config): string {
  const address = outwardAddress(webVersion);
  return address === undefined ? '' : `${newsletterWords(language).inBrowser}:\n${address}`;
}

function introduction(issue: Issue, { config, links }: TextContext): string {
  if (!issue.introduction) return '';
  return renderPlainText(issue.introduction, {
    columns,
    lang: config.language,
    resolveLink: links(config.newsletters),
  });
}

function contents({ sections, agenda, external }: Issue, config: Config): string {
  const words = newsletterWords(config.language);
  const list = (titles: readonly string[]) =>
    titles.map((title) => hanging('- ', lines(title, columns - 2))).join('\n');
  const parts = sections.map(({ heading: name, items }) => {
    const titles = list(items.map(({ title }) => title));
    return sections.length > 1 && name !== undefined ? `${lines(name)}\n${titles}` : titles;
  });
  const others = list([
    ...(agenda.length > 0 ? [words.agenda] : []),
    ...(external.length > 0 ? [words.external] : []),
  ]);
  const all = [...parts, others].filter((part) => part !== '');
  return all.length === 0 ? '' : joined([underlined(words.contents, '-'), ...all], 1);
}

function sectionText(section: Section, context: TextContext): string {
  const title = section.heading === undefined ? '' : underlined(lines(section.heading), '-');
  return joined([title, ...section.items.map((item) => articleText(item, context))], 2);
}

function articleText(item: IssueItem, { config, addresses, links }: TextContext): string {
  const words = newsletterWords(config.language);
  const title = [item.title, byline(item, config.language)].map((line) => lines(line)).join('\n');
  if (item.full) {
    const resolveLink = links(item.article.path);
    // Not like the headings of sections, of which this article is one part.
    const options = { columns, lang: config.language, underline: '~', resolveLink } as const;
    return joined([title, renderPlainText(item.full.body, options)], 1);
  }
  const onward = textLink(item.url, addresses, words.goTo(item.title));
  return joined([title, lines(item.teaser), onward], 1);
}

function agenda({ agenda: items }: Issue, { config, addresses }: TextContext): string {
  if (items.length === 0) return '';
  const entries = items.map(({ title, url, ...item }) =>
    entryText([title, whenAndWhere(item, config.language).join(' • ')], url, addresses),
  );
  return joined([underlined(newsletterWords(config.language).agenda, '-'), ...entries], 1);
}

function external({ external: items }: Issue, { config, addresses }: TextContext): string {
  if (items.length === 0) return '';
  const entries = items.map((item) =>
    entryText(
      [item.title, sourceAndDate(item, config.language).join(' • '), item.why ?? ''],
      item.url,
      addresses,
    ),
  );
  return joined([underlined(newsletterWords(config.language).external, '-'), ...entries], 1);
}

function entryText(texts: readonly string[], url: string | undefined, addresses: Addresses) {
  const address = url === undefined ? '' : textLink(url, addresses);
  return [...texts.map((text) => lines(text)), address].filter((line) => line !== '').join('\n');
}

function closing({ closing: text = '' }: Issue): string {
  return joined(
    paragraphsOf(text).map((paragraph) => paragraph.map((line) => lines(line)).join('\n')),
    1,
  );
}

function website({ config, addresses }: TextContext): string {
  const { website: name } = newsletterWords(config.language);
  return textLink(config.site.url, addresses, name(senderName(config)));
}
