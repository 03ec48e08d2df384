import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { anchorsOf } from './layout/anchors.ts';
import { article } from './layout/article.ts';
import { button } from './layout/button.ts';
import { contents } from './layout/contents.ts';
import { htmlDocument } from './layout/document.ts';
import { footer } from './layout/footer.ts';
import { header } from './layout/header.ts';
import { introduction } from './layout/introduction.ts';
import { type Look, lookOf, textStyle } from './layout/look.ts';
import { preheader } from './layout/preheader.ts';
import { introductionLinks } from './layout/resolve-link.ts';
import { section } from './layout/section.ts';
import { senderName } from './layout/sender.ts';
import { layoutRow } from './layout/table.ts';

/** The newsletter as one HTML document: one h1, LF line ends, pictures by their relative path. */
export function renderIssueHtml(issue: Issue, config: Config): string {
  const look = lookOf(config);
  const anchors = anchorsOf(issue);
  const site = button(look.words.website(senderName(config)), config.site.url, look);
  return htmlDocument(
    issue,
    {
      preheader: preheader(issue.preheader),
      card: [
        header(issue, config.site.name, look),
        ...opening(issue, config, anchors, look),
        ...issue.sections.flatMap(({ heading, items }) => [
          section(heading, look),
          ...items.map((item) => article(item, anchors.get(item) ?? '', look)),
        ]),
        ...(site === '' ? [] : [layoutRow(' class="pad" style="padding:8px 32px 32px"', site)]),
      ],
      below: [footer(config, look)],
    },
    look,
  );
}

function opening(
  issue: Issue,
  config: Config,
  anchors: ReturnType<typeof anchorsOf>,
  look: Look,
): readonly string[] {
  const parts = [
    issue.introduction
      ? introduction(issue.introduction, introductionLinks(issue, config), look)
      : '',
    issue.sections.length > 0 ? contents(issue.sections, anchors, look) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  return [
    layoutRow(` class="pad" style="padding:28px 32px 0;${textStyle(look)}"`, parts.join('\n')),
  ];
}
