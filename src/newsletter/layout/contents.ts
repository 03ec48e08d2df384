import type { Issue, Section } from '../../model/issue.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import type { Anchors } from './anchors.ts';
import { languageAttributes } from './language.ts';
import { corners, type Look, letters } from './look.ts';
import { layoutRow, layoutTable } from './table.ts';

/** What is in it, by section, with links to what stands further down; empty when that is nothing. */
export function contents(issue: Issue, anchors: Anchors, look: Look): string {
  const { tint, heading } = look.colours;
  const named = issue.sections.length > 1;
  const parts = issue.sections.flatMap((section) => [
    ...(named && section.heading !== undefined ? [sectionName(section.heading)] : []),
    links(section, anchors, look),
  ]);
  const others = [
    ...(issue.agenda.length > 0 ? [link(anchors.agenda, look.words.agenda, '', look)] : []),
    ...(issue.external.length > 0 ? [link(anchors.external, look.words.external, '', look)] : []),
  ];
  if (parts.length + others.length === 0) return '';
  const h2 = `margin:0;font:bold 18px/1.3 ${letters(look)};color:${heading}`;
  const cell = `padding:20px 24px 12px;background:${tint};font:16px/1.5 ${letters(look)};color:${look.colours.text}${corners(look)}`;
  return layoutTable(
    layoutRow(
      ` class="tint" bgcolor="${tint}" style="${cell}"`,
      [
        `<h2 style="${h2}">${escapeText(look.words.contents)}</h2>`,
        ...parts,
        ...(others.length > 0 ? [list(others)] : []),
      ].join('\n'),
    ),
  );
}

function sectionName(heading: string): string {
  return `<p style="margin:12px 0 0"><strong>${escapeText(heading)}</strong></p>`;
}

function links(section: Section, anchors: Anchors, look: Look): string {
  return list(
    section.items.map((item) => {
      const language = languageAttributes(item, item.title, look.lang);
      return link(anchors.items.get(item) ?? '', item.title, language, look);
    }),
  );
}

function link(anchor: string, title: string, language: string, look: Look): string {
  const target = `<a href="#${escapeAttribute(anchor)}" style="color:${look.colours.link}">${escapeText(title)}</a>`;
  return `<li${language} style="margin:4px 0">${target}</li>`;
}

function list(items: readonly string[]): string {
  return `<ul style="margin:4px 0 8px;padding:0 0 0 20px">\n${items.join('\n')}\n</ul>`;
}
