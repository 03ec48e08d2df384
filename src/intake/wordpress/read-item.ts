import type { CalendarDate } from '../../model/calendar-date.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { readWrittenDate } from '../../text/dates/written-date.ts';
import { cleanTree } from '../html/clean-tree.ts';
import { fragmentTree } from '../html/html-tree.ts';
import {
  imagesIn,
  markdownText,
  markdownTree,
  withHeadingsFromTwo,
  withImages,
} from '../html/markdown-tree.ts';
import type { IntakeNote, Refusal, Taken } from '../incoming.ts';
import { plainLine } from '../plain-line.ts';
import { childText, type ExportIndex, isMailAddress, metaValue } from './export-index.ts';
import { withParagraphs } from './paragraphs.ts';
import type { XmlElement } from './read-xml.ts';
import { expandShortcodes } from './shortcodes.ts';

/** The states of a post, and whether everybody could read it. */
const STATES: ReadonlyMap<string, 'public' | 'draft' | 'not-public'> = new Map([
  ['publish', 'public'],
  ['future', 'public'],
  ['draft', 'draft'],
  ['pending', 'draft'],
  ['private', 'not-public'],
]);

/** Where WordPress puts what nobody sorted. */
const UNSORTED = /^(?:uncategori[sz]ed|geen categorie|geen-categorie|ongecategoriseerd)$/i;

/** An item of an export as an article, or why it is none. */
export function readItem(item: XmlElement, index: ExportIndex): Taken {
  const title = plainLine(childText(item, 'title'));
  const name = childText(item, 'wp:post_name');
  const number = childText(item, 'wp:post_id');
  const shown = plainLine(childText(item, 'link')) || title || number;
  const refused = (reason: Refusal): Taken => ({ shown, reason });
  const type = childText(item, 'wp:post_type');
  const status = childText(item, 'wp:status');
  const state = STATES.get(status);
  if (type !== 'post') return refused({ kind: 'no-article', what: type });
  if (state === undefined) return refused({ kind: 'no-article', what: status });
  if (title === '') return refused({ kind: 'no-title' });

  const locked = state === 'not-public' || childText(item, 'wp:post_password') !== '';
  const isDraft = locked || state === 'draft';
  const date = dayOf(childText(item, 'wp:post_date'));
  if (!date && !isDraft) return refused({ kind: 'no-date' });
  const content = contentOf(item, number, index);
  if (!content) return refused({ kind: 'too-deep' });
  if (content.body.children.length === 0) return refused({ kind: 'no-content' });

  const { data, notes } = frontMatterOf(item, index);
  return {
    key: childText(item, 'guid') || `${index.site ?? ''}?p=${number}`,
    shown,
    title,
    ...(date && { date }),
    ...(name !== '' && { slug: decoded(name) }),
    data: { ...data, updated: updatedOf(item, date), ...(isDraft && { draft: true }) },
    images: imagesIn(content.body),
    body: (moved) => markdownText(withImages(content.body, moved)),
    exact: false,
    notes: [...notes, ...content.notes, ...(locked ? [{ kind: 'not-public' } as const] : [])],
  };
}

function contentOf(item: XmlElement, number: string, { site, attachments }: ExportIndex) {
  const written = childText(item, 'content:encoded');
  const { html, notes } = expandShortcodes(written, (ids) =>
    ids.length > 0
      ? ids.flatMap((id) => attachments.get(id) ?? [])
      : [...attachments.values()].filter(({ parent }) => parent === number),
  );
  const tree = fragmentTree(html);
  if (!tree) return undefined;
  // The block editor writes its paragraphs itself, between comments of its own.
  const isBlocks = html.includes('<!-- wp:');
  const cleaned = cleanTree(isBlocks ? tree : withParagraphs(tree), site);
  return {
    body: withHeadingsFromTwo(markdownTree(cleaned.tree)),
    notes: [...notes, ...cleaned.notes],
  };
}

function frontMatterOf(
  item: XmlElement,
  { authors, attachments }: ExportIndex,
): { readonly data: Readonly<Record<string, unknown>>; readonly notes: readonly IntakeNote[] } {
  const labels = (domain: string) =>
    item.children
      .filter(({ name, attributes }) => name === 'category' && attributes.domain === domain)
      .map(({ text }) => plainLine(text))
      .filter((text) => text !== '');
  const login = childText(item, 'dc:creator');
  const known = authors.has(login) ? authors.get(login) : plainLine(login);
  // With the plug-in Co-Authors Plus a post has its authors as labels.
  const names = labels('author').length > 0 ? labels('author') : known ? [known] : [];
  const author = names.filter((name) => !isMailAddress(name));
  const category = labels('category').filter((name) => !UNSORTED.test(name));
  const tags = labels('post_tag');
  const image = attachments.get(metaValue(item, '_thumbnail_id'));
  const summary = plainLine(childText(item, 'excerpt:encoded'));
  return {
    data: {
      author: author.length > 1 ? author : author[0],
      category: category.length > 1 ? category : category[0],
      summary: summary === '' ? undefined : summary,
      tags: tags.length > 0 ? [...new Set(tags)] : undefined,
      image: image?.address,
      alt: image?.alt || undefined,
    },
    notes: author.length === 0 && login !== '' ? [{ kind: 'author-is-address' }] : [],
  };
}

/** A draft that was never given a date has `0000-00-00`. */
function dayOf(written: string): CalendarDate | undefined {
  const reading = readWrittenDate(written);
  return reading.kind === 'date' ? reading.date : undefined;
}

/** Only when it is another day: WordPress counts every save. */
function updatedOf(item: XmlElement, date: CalendarDate | undefined): string | undefined {
  const updated = dayOf(childText(item, 'wp:post_modified'));
  if (!updated || !date || toIso(updated) <= toIso(date)) return undefined;
  return toIso(updated);
}

/** WordPress keeps what is not ASCII in a name as `%c3%ab`. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
