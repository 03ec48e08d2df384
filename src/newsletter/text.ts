import type { Config } from '../model/config.ts';
import type { Issue, IssueItem, Section } from '../model/issue.ts';
import { escapePlain } from '../render/plain-escape.ts';
import { hanging, underlined } from '../render/plain-layout.ts';
import { renderPlainText } from '../render/plain-text.ts';
import { safeUrl } from '../render/safe-url.ts';
import { formatDate } from '../text/format-date.ts';
import { wrap } from '../text/width.ts';
import { introductionLinks } from './layout/resolve-link.ts';
import { senderName } from './layout/sender.ts';
import { textFooter } from './layout/text-footer.ts';
import { listOfNames, newsletterWords } from './layout/words.ts';

const columns = 72;

/**
 * The newsletter as text, in the order of the HTML: LF line ends, at most 72 columns but for
 * addresses, one newline at its end.
 */
export function renderIssueText(issue: Issue, config: Config): string {
  const body = [
    heading(issue, config),
    issue.introduction ? introduction(issue, config) : '',
    issue.sections.length > 0 ? contents(issue.sections, config) : '',
    ...issue.sections.map((section) => sectionText(section, config)),
    website(config),
  ];
  return `${joined([...body.map(escapePlain), textFooter(config, columns)], 2)}\n`;
}

function heading(issue: Issue, config: Config): string {
  return [
    wrap(oneLine(config.site.name), columns),
    underlined(wrap(oneLine(issue.title), columns), '='),
    formatDate(issue.date, config.language),
  ].join('\n');
}

function introduction(issue: Issue, config: Config): string {
  if (!issue.introduction) return '';
  return renderPlainText(issue.introduction, {
    columns,
    lang: config.language,
    resolveLink: introductionLinks(issue, config),
  });
}

function contents(sections: readonly Section[], config: Config): string {
  const lists = sections.map((section) => {
    const titles = section.items.map((item) =>
      hanging('- ', wrap(oneLine(item.title), columns - 2)),
    );
    return [...(sections.length > 1 ? [oneLine(section.heading)] : []), ...titles].join('\n');
  });
  return joined([underlined(newsletterWords(config.language).contents, '-'), ...lists], 1);
}

function sectionText(section: Section, config: Config): string {
  const title = underlined(wrap(oneLine(section.heading), columns), '-');
  return joined([title, ...section.items.map((item) => articleText(item, config))], 2);
}

function articleText(item: IssueItem, config: Config): string {
  const words = newsletterWords(config.language);
  const names = listOfNames(item.article.meta.authors, words.and);
  const byline = [
    formatDate(item.date, config.language),
    ...(names === '' ? [] : [`${words.by} ${names}`]),
  ].join(' • ');
  const address = safeUrl(item.url);
  return joined(
    [
      [item.title, byline].map((line) => wrap(oneLine(line), columns)).join('\n'),
      wrap(oneLine(item.teaser), columns),
      address === undefined ? '' : wrap(`${oneLine(words.goTo(item.title))}: ${address}`, columns),
    ],
    1,
  );
}

function website(config: Config): string {
  const address = safeUrl(config.site.url);
  const { website: name } = newsletterWords(config.language);
  return address === undefined ? '' : wrap(`${name(senderName(config))}: ${address}`, columns);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without the empty ones, this many empty lines between them. */
function joined(parts: readonly string[], emptyLines: number): string {
  return parts.filter((part) => part !== '').join('\n'.repeat(emptyLines + 1));
}
