import type { IssueItem, Section } from '../../model/issue.ts';
import { escapeAttribute, escapeText } from '../../text/html-escape.ts';
import { languageAttributes } from './language.ts';
import { type Look, letters } from './look.ts';
import { layoutRow, layoutTable } from './table.ts';

/** What is in it, by section, with links to the articles further down. */
export function contents(
  sections: readonly Section[],
  anchors: ReadonlyMap<IssueItem, string>,
  look: Look,
): string {
  const { tint, heading } = look.colours;
  const h2 = `margin:0;font:bold 18px/1.3 ${letters(look)};color:${heading}`;
  const parts = sections.flatMap((section) => [
    ...(sections.length > 1 ? [sectionName(section)] : []),
    links(section, anchors, look),
  ]);
  const cell = `padding:20px 24px 12px;background:${tint};font:16px/1.5 ${letters(look)};color:${look.colours.text}`;
  return layoutTable(
    layoutRow(
      ` class="tint" bgcolor="${tint}" style="${cell}"`,
      [`<h2 style="${h2}">${escapeText(look.words.contents)}</h2>`, ...parts].join('\n'),
    ),
  );
}

function sectionName(section: Section): string {
  return `<p style="margin:12px 0 0"><strong>${escapeText(section.heading)}</strong></p>`;
}

function links(section: Section, anchors: ReadonlyMap<IssueItem, string>, look: Look): string {
  const items = section.items.map((item) => {
    const href = `#${escapeAttribute(anchors.get(item) ?? '')}`;
    const title = `<a href="${href}" style="color:${look.colours.link}">${escapeText(item.title)}</a>`;
    return `<li${languageAttributes(item, item.title, look.lang)} style="margin:4px 0">${title}</li>`;
  });
  return `<ul style="margin:4px 0 8px;padding:0 0 0 20px">\n${items.join('\n')}\n</ul>`;
}
