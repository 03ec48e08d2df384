import type { Root } from 'mdast';
import { renderEmailHtml } from '../../render/email-html.ts';
import type { Look } from './look.ts';

/** The editor's introduction. Its headings are of the level of the sections. */
export function introduction(
  body: Root,
  resolveLink: (url: string) => string | undefined,
  look: Look,
): string {
  return renderEmailHtml(body, {
    theme: look.theme,
    tableName: look.words.table,
    headingLevel: 2,
    resolveLink,
  });
}
