import type { Root } from 'hast';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { attribute, elementsIn, firstElement, textIn } from '../html/elements.ts';
import { plainLine } from '../plain-line.ts';
import { dayInLine, readDay } from './day-in-text.ts';

/** What a page says of its article. */
export interface PageMeta {
  readonly title?: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly updated?: CalendarDate | undefined;
  readonly authors: readonly string[];
  readonly category?: string | undefined;
  readonly tags: readonly string[];
  readonly summary?: string | undefined;
  readonly image?: string | undefined;
  readonly alt?: string | undefined;
  readonly address?: string | undefined;
  readonly lang?: string | undefined;
}

/**
 * What stands in `<meta>`, for Facebook and others.
 *
 * @see https://ogp.me/#type_article
 */
export function openGraphMeta(tree: Root): PageMeta {
  const found = new Map<string, readonly string[]>();
  for (const element of elementsIn(tree)) {
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content');
    if (element.tagName !== 'meta' || !name || !content) continue;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  const one = (...names: readonly string[]) =>
    names.map((name) => found.get(name)?.[0]).find((value) => value !== undefined);
  const html = firstElement(tree, 'html');
  return {
    title: one('og:title'),
    date: readDay(one('article:published_time', 'dcterms.date', 'dcterms.created', 'date') ?? ''),
    updated: readDay(one('article:modified_time', 'dcterms.modified') ?? ''),
    // An address of a profile is no name.
    authors: [one('author', 'article:author')].flatMap((name) =>
      name === undefined || /^https?:/i.test(name) ? [] : [plainLine(name)],
    ),
    category: one('article:section'),
    tags: found.get('article:tag') ?? [],
    summary: one('og:description', 'description', 'dcterms.description'),
    image: one('og:image'),
    alt: one('og:image:alt'),
    address: canonicalAddress(tree) ?? one('og:url'),
    lang: html && attribute(html, 'lang'),
  };
}

function canonicalAddress(tree: Root): string | undefined {
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      return attribute(element, 'href');
    }
  }
  return undefined;
}

const DATED = /(?:^|[\s_-])(?:date|datum|published|posted-on|entry-meta|post-meta)(?:[\s_-]|$)/i;

/** What a reader sees: the heading, the day beside it, and who wrote it. */
export function shownMeta(tree: Root): PageMeta {
  const heading = firstElement(tree, 'h1');
  const title = firstElement(tree, 'title');
  let date: CalendarDate | undefined;
  let author: string | undefined;
  for (const element of elementsIn(tree)) {
    const says = element.tagName === 'time' ? attribute(element, 'dateTime') : undefined;
    const classes = attribute(element, 'className') ?? '';
    if (says !== undefined) date ??= readDay(says);
    if (element.tagName === 'time' || DATED.test(classes)) date ??= dayInLine(textIn(element));
    const names = attribute(element, 'rel') === 'author' || /(?:^| )author(?: |$)/.test(classes);
    if (names) author ??= plainLine(textIn(element)).replace(/^(?:door|by) /i, '');
  }
  return {
    title: (heading && plainLine(textIn(heading))) || (title && withoutSite(textIn(title))),
    date,
    authors: author ? [author] : [],
    tags: [],
  };
}

/** `Woo in de praktijk | VIAG` */
function withoutSite(title: string): string {
  return plainLine(title).replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, '');
}

/** The first that has an answer, question by question. */
export function mergeMeta(metas: readonly PageMeta[]): PageMeta {
  const answers = metas.map((meta) =>
    Object.fromEntries(Object.entries(meta).filter(([, value]) => isAnswer(value))),
  );
  return Object.assign({ authors: [], tags: [] }, ...answers.toReversed());
}

function isAnswer(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
