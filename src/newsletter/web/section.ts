import type { Section } from '../../model/issue.ts';
import { directionAttribute } from '../../render/direction.ts';
import { escapeText } from '../../text/encodings/html-escape.ts';
import { pageArticle } from './article.ts';
import type { PageContext } from './context.ts';

/** Articles under their heading; without one they stand a level higher. */
export function pageSection({ heading, items }: Section, context: PageContext): string {
  const level = heading === undefined ? 2 : 3;
  const articles = items.map((item) => pageArticle(item, level, context));
  return heading === undefined ? articles.join('\n') : sectionHtml(heading, articles);
}

/** Empty when there is nothing in it. */
export function sectionHtml(heading: string, parts: readonly string[], anchor?: string): string {
  if (parts.length === 0) return '';
  const id = anchor === undefined ? '' : ` id="${anchor}"`;
  return `<section>
<h2${id}${directionAttribute(heading)}>${escapeText(heading)}</h2>
${parts.join('\n')}
</section>`;
}
