import type { Root, RootContent } from 'mdast';
import type { Related } from '../../model/article.ts';
import { articleSlug } from '../../scaffold/article-path.ts';
import { textOf } from '../html/markdown-tree.ts';
import type { IntakeNote } from '../incoming.ts';
import { plainLine } from '../plain-line.ts';
import { type Byline, readByline } from './byline.ts';

/** The text of a page between its byline and the footer of the site. */
export interface AssociationPage {
  readonly byline: Byline;
  /** What stands before the byline. */
  readonly title: string;
  readonly body: Root;
  readonly related: readonly Related[];
  readonly notes: readonly IntakeNote[];
}

/** The lines that close every page of the site. */
const FOOTER =
  /^(?:(?:Nieuwsbrieven|Sociale Media|Nieuwsfeeds Overig)$|(?:LinkedIn|Twitter|RSS): )/i;

/** The parts of a page as the association published it; undefined for a page without its byline. */
export function associationPage(tree: Root): AssociationPage | undefined {
  const blocks = tree.children;
  const at = blocks.findIndex((block) => readByline(textOf(block)) !== undefined);
  const byline = readByline(textOf(blocks[at] ?? tree));
  if (at === -1 || !byline) return undefined;
  const before = blocks.slice(0, at).map((block) => plainLine(textOf(block)));
  const own = withoutFooter(blocks.slice(at + 1));
  const last = own.at(-1);
  const related = last && relatedIn(last);
  return {
    byline,
    title: before.findLast((line) => line !== '') ?? '',
    body: { type: 'root', children: [...(related ? own.slice(0, -1) : own)] },
    related: related ? [related.page] : [],
    notes: related?.notes ?? [],
  };
}

function withoutFooter(blocks: readonly RootContent[]): readonly RootContent[] {
  const end = blocks.findLastIndex(
    (block) =>
      !textOf(block)
        .split('\n')
        .every((line) => isFooter(plainLine(line))),
  );
  return blocks.slice(0, end + 1);
}

function isFooter(line: string): boolean {
  return line === '' || FOOTER.test(line);
}

/** `Naar Digitale dienstverlening`: a page to read next, with its address where there is one. */
function relatedIn(
  block: RootContent,
): { readonly page: Related; readonly notes: readonly IntakeNote[] } | undefined {
  const title = /^Naar (.{1,120})$/.exec(plainLine(textOf(block)))?.[1];
  if (title === undefined || /[.!?]$/.test(title)) return undefined;
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  if (only?.type === 'link' && others.length === 0) {
    return { page: { kind: 'page', title, url: only.url }, notes: [] };
  }
  // A text has lost the address; the slug is what the title would make.
  const page: Related = { kind: 'article', slug: articleSlug(title) };
  return { page, notes: [{ kind: 'related-unknown', title }] };
}
