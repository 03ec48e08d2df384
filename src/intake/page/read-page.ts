import type { Root as Html } from 'hast';
import type { Root } from 'mdast';
import { toIso } from '../../text/dates/calendar.ts';
import { cleanTree } from '../html/clean-tree.ts';
import { pageTree } from '../html/html-tree.ts';
import {
  imagesIn,
  markdownText,
  markdownTree,
  withHeadingsFromTwo,
  withImages,
} from '../html/markdown-tree.ts';
import type { IntakeNote, Taken } from '../incoming.ts';
import { plainLine } from '../plain-line.ts';
import { addressKey } from '../source-key.ts';
import { type AssociationPage, associationPage } from './association-page.ts';
import { firstSummary } from './first-summary.ts';
import { jsonLdMeta } from './json-ld.ts';
import { mainContent } from './main-content.ts';
import { mergeMeta, openGraphMeta, type PageMeta, shownMeta } from './page-meta.ts';
import { textTree } from './text-tree.ts';
import { withoutOpening } from './without-opening.ts';

export interface PageSource {
  readonly shown: string;
  /** For a page that does not say its own address. */
  readonly key: string;
  readonly text: string;
  /** Where it was fetched. */
  readonly address?: string;
}

/** A text that was copied from a page of the association. */
export function readTextPage({ text, key, shown }: PageSource): Taken {
  const page = associationPage(textTree(text));
  if (!page) return { shown, reason: { kind: 'no-byline' } };
  return taken({ meta: { authors: [], tags: [] }, page, body: page.body, notes: [], key, shown });
}

/** A page of any site as an article. */
export function readHtmlPage({ text, key, shown, address }: PageSource): Taken {
  const tree = pageTree(text);
  if (!tree) return { shown, reason: { kind: 'too-deep' } };
  const meta = mergeMeta([jsonLdMeta(tree), openGraphMeta(tree), shownMeta(tree)]);
  const base = address ?? meta.address;
  const ours = associationPage(blocksOf(tree, base).body);
  const { body, notes } = ours ? { body: ours.body, notes: [] } : blocksOf(mainContent(tree), base);
  const own = base === undefined ? key : addressKey(base);
  return taken({ meta, page: ours, body, notes, key: own, shown });
}

function blocksOf(
  html: Html | undefined,
  base: string | undefined,
): { readonly body: Root; readonly notes: readonly IntakeNote[] } {
  const { tree, notes } = cleanTree(html ?? { type: 'root', children: [] }, base);
  return { body: markdownTree(tree), notes };
}

interface Reading {
  readonly meta: PageMeta;
  readonly page: AssociationPage | undefined;
  readonly body: Root;
  readonly notes: readonly IntakeNote[];
  readonly key: string;
  readonly shown: string;
}

function taken({ meta, page, body: whole, notes, key, shown }: Reading): Taken {
  const title = plainLine(page?.title || meta.title || '');
  const date = page?.byline.date ?? meta.date;
  // First, since an empty page lacks all else too.
  if (whole.children.length === 0) return { shown, reason: { kind: 'no-content' } };
  if (title === '') return { shown, reason: { kind: 'no-title' } };
  if (!date) return { shown, reason: { kind: 'no-date' } };
  const body = withHeadingsFromTwo(withoutOpening(whole, title, date));
  if (body.children.length === 0) return { shown, reason: { kind: 'no-content' } };
  const [author, ...others] = page ? [page.byline.author] : meta.authors;
  const tags = meta.tags.map(plainLine).filter((tag) => tag !== '');
  const related = page?.related.map((one) =>
    one.kind === 'page' ? { title: one.title, url: one.url } : one.slug,
  );
  return {
    key,
    shown,
    title,
    date,
    data: {
      author: others.length > 0 && author !== undefined ? [author, ...others] : author,
      category: page?.byline.category ?? (meta.category && plainLine(meta.category)),
      summary: page ? firstSummary(body) : meta.summary && plainLine(meta.summary),
      tags: tags.length > 0 ? [...new Set(tags)] : undefined,
      image: meta.image,
      alt: meta.image && meta.alt && plainLine(meta.alt),
      related: related && related.length > 0 ? related : undefined,
      updated: meta.updated && toIso(meta.updated),
    },
    images: imagesIn(body),
    body: (moved) => markdownText(withImages(body, moved)),
    exact: false,
    notes: [...notes, ...(page?.notes ?? [])],
  };
}
