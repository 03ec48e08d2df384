import type { WebImage, WebOptions } from '../../render/web-html.ts';
import type { Anchors } from '../layout/anchors.ts';
import type { Look } from '../layout/look.ts';
import type { LinksFrom } from '../layout/resolve-link.ts';

/** What every piece of the page needs. */
export interface PageContext {
  readonly look: Look;
  readonly links: LinksFrom;
  readonly anchors: Anchors;
}

/**
 * How a text is written in the page.
 *
 * @param from the path of the text
 * @param name of the text, in the ids of its notes; no anchor has a low line
 */
export function webOptions(
  { look, links }: PageContext,
  from: string,
  name: string,
  headingLevel: number,
  resolveImage: (url: string) => WebImage | undefined = () => undefined,
): WebOptions {
  return {
    headingLevel,
    resolveLink: links(from),
    resolveImage,
    noteId: (number) => `${name}_${number}`,
    page: { tableName: look.words.table },
  };
}
