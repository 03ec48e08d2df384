import type { Issue } from '../../model/issue.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { languageAttributes } from '../layout/language.ts';
import type { PageContext } from './context.ts';

/** What is in it, with links to what stands further down; empty when that is nothing. */
export function pageContents(issue: Issue, { look, anchors }: PageContext): string {
  const { words, lang } = look;
  const named = issue.sections.length > 1;
  const sections = issue.sections.map(({ heading, items }) => {
    const links = items.map((item) =>
      link(anchors.items.get(item) ?? '', item.title, languageAttributes(item, item.title, lang)),
    );
    const name = named && heading !== undefined ? `<p>${escapeText(heading)}</p>\n` : '';
    return `${name}${list(links)}`;
  });
  const others = [
    ...(issue.agenda.length > 0 ? [link(anchors.agenda, words.agenda)] : []),
    ...(issue.external.length > 0 ? [link(anchors.external, words.external)] : []),
  ];
  const parts = [...sections, ...(others.length > 0 ? [list(others)] : [])];
  if (parts.length === 0) return '';
  return `<nav aria-labelledby="nav_title">
<h2 id="nav_title">${escapeText(words.contents)}</h2>
${parts.join('\n')}
</nav>`;
}

function link(anchor: string, title: string, language = ''): string {
  return `<li${language}><a href="#${anchor}">${escapeText(title)}</a></li>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
