import type { Config } from '../model/config.ts';
import type { Issue, Section } from '../model/issue.ts';
import { type Addresses, inBundle } from './addresses.ts';
import { agenda } from './layout/agenda.ts';
import { type Anchors, anchorsOf } from './layout/anchors.ts';
import { article } from './layout/article.ts';
import { button } from './layout/button.ts';
import { closing } from './layout/closing.ts';
import { contents } from './layout/contents.ts';
import { htmlDocument } from './layout/document.ts';
import { external } from './layout/external.ts';
import { footer } from './layout/footer.ts';
import { header } from './layout/header.ts';
import { inBrowser } from './layout/in-browser.ts';
import { introduction } from './layout/introduction.ts';
import { type Look, lookOf, textStyle } from './layout/look.ts';
import { preheader } from './layout/preheader.ts';
import { type LinksFrom, linksIn } from './layout/resolve-link.ts';
import { section } from './layout/section.ts';
import { senderName } from './layout/sender.ts';
import { layoutRow } from './layout/table.ts';

/** The newsletter as one HTML document: one h1, LF line ends. */
export function renderIssueHtml(
  issue: Issue,
  config: Config,
  addresses: Addresses = inBundle,
): string {
  const look = lookOf(config, addresses);
  const links = linksIn(issue, config, addresses);
  const anchors = anchorsOf(issue);
  const site = button(look.words.website(senderName(config)), config.site.url, look);
  return htmlDocument(
    issue,
    {
      preheader: preheader(issue.preheader),
      above: inBrowser(look),
      card: [
        header(issue, config.site.name, look),
        ...opening(issue, links(config.newsletters), anchors, look),
        ...issue.sections.flatMap((part) => sectionRows(part, links, anchors, look)),
        ...(issue.agenda.length > 0
          ? [section(look.words.agenda, look, anchors.agenda), ...agenda(issue.agenda, look)]
          : []),
        ...(issue.external.length > 0
          ? [
              section(look.words.external, look, anchors.external),
              ...external(issue.external, look),
            ]
          : []),
        ...(issue.closing === undefined ? [] : [closing(issue.closing, look)]),
        ...(site === '' ? [] : [layoutRow(' class="pad" style="padding:24px 32px 32px"', site)]),
      ],
      below: [footer(config, look)],
    },
    look,
  );
}

function sectionRows(
  { heading, items }: Section,
  links: LinksFrom,
  anchors: Anchors,
  look: Look,
): readonly string[] {
  const level = heading === undefined ? 2 : 3;
  return [
    ...(heading === undefined ? [] : [section(heading, look)]),
    ...items.map((item) =>
      article(item, { anchor: anchors.items.get(item) ?? '', level, links }, look),
    ),
  ];
}

function opening(
  issue: Issue,
  resolveLink: ReturnType<LinksFrom>,
  anchors: Anchors,
  look: Look,
): readonly string[] {
  const parts = [
    issue.introduction ? introduction(issue.introduction, resolveLink, look) : '',
    contents(issue, anchors, look),
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  return [
    layoutRow(` class="pad" style="padding:28px 32px 0;${textStyle(look)}"`, parts.join('\n')),
  ];
}
