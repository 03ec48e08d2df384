import type { Article, Document } from '../../model/article.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { FrontMatterMapping } from '../../model/config.ts';
import { type FrontMatterKey, frontMatterKeys } from '../../model/front-matter-keys.ts';
import { decode } from '../../parse/decode.ts';
import { parseText } from '../../parse/document.ts';
import { dateInPath, nameOfPath, slugOfPath } from '../../text/addresses/article-path.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { readWrittenDate } from '../../text/dates/written-date.ts';
import type { IntakeNote, Refusal, Taken } from '../incoming.ts';
import { plainLine } from '../plain-line.ts';
import { foreignNames, type System } from './systems.ts';
import { withYamlHead } from './toml-head.ts';

export interface PostFile {
  /** From the folder of the site, with `/`. */
  readonly path: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** An article of another system: viag's names for what it says, and its text as it stands. */
export function readPost(
  { path, shown, bytes }: PostFile,
  archive: string,
  system: System,
  house: FrontMatterMapping,
): Taken {
  const { text, bom, fault } = decode(bytes);
  if (fault) {
    const document = { path: shown, text, bom, faults: [fault] };
    return { shown, reason: { kind: 'fault', document } };
  }
  const translated = withYamlHead(text);
  if (translated && 'line' in translated) {
    return { shown, reason: { kind: 'broken-toml', line: translated.line } };
  }
  const document = parseText(path, translated?.text ?? text, bom, mappingFor(house));
  const { article } = document;
  if (!article) return { shown, reason: refusalOf(document) };

  const isDraft = isMarkedDraft(article, path);
  const { meta } = article;
  const title = plainLine(meta.title ?? '');
  if (title === '') return { shown, reason: { kind: 'no-title' } };
  const date = dateOf(article);
  if (!date && !isDraft) return { shown, reason: { kind: 'undated-page' } };
  if (!isDraft && article.body.trim() === '') return { shown, reason: { kind: 'no-content' } };
  const { data, notes } = frontMatterOf(article);
  const section = sectionOf(path, system);
  const own = article.frontMatter.keys.has('slug') ? lastPart(meta.slug) : '';
  const slug = own || plainSlug(path);
  return {
    key: `${system}:${archive}/${path}`,
    shown,
    title,
    ...(date && { date }),
    ...(slug !== '' && { slug }),
    ...(section !== undefined && { section }),
    data: { ...data, ...(isDraft && { draft: true }) },
    images: article.outline().images.map(({ url }) => url),
    body: () => article.body,
    exact: true,
    notes,
  };
}

function refusalOf(document: Document): Refusal {
  const isPlain = document.faults.every(({ kind }) => kind === 'no-front-matter');
  return isPlain ? { kind: 'no-front-matter' } : { kind: 'fault', document };
}

/** What the house calls things itself goes before what others call them. */
function mappingFor({ aliases }: FrontMatterMapping): FrontMatterMapping {
  const names = frontMatterKeys.map((own): readonly [FrontMatterKey, readonly string[]] => [
    own,
    [...(aliases[own] ?? []), ...(foreignNames[own] ?? [])],
  ]);
  return { aliases: Object.fromEntries(names), title: 'heading', date: 'path', allow: [] };
}

function isMarkedDraft({ meta, frontMatter }: Article, path: string): boolean {
  return meta.draft || frontMatter.data.published === false || /(?:^|\/)_drafts\//.test(path);
}

/** Also a date that viag would ask to write otherwise (`Jul 08 2022`), and else that of the path. */
function dateOf({ meta, frontMatter, path }: Article): CalendarDate | undefined {
  const written = frontMatter.data[frontMatter.keys.get('date') ?? ''];
  const reading = readWrittenDate(typeof written === 'string' ? written : '');
  const meant = reading.kind === 'malformed' ? reading.suggestion : undefined;
  return meta.date ?? meant ?? dateInPath(path);
}

function frontMatterOf(article: Article): {
  readonly data: Readonly<Record<string, unknown>>;
  readonly notes: readonly IntakeNote[];
} {
  const { meta, frontMatter, text } = article;
  const { keys, range } = frontMatter;
  const unreadKeys = unread(article);
  const taken = new Set([...keys.values()].filter((key) => !unreadKeys.includes(key)));
  const others = Object.entries(frontMatter.data).filter(
    ([key, value]) => !taken.has(key) && !(key === 'published' && typeof value === 'boolean'),
  );
  const data = {
    author: oneOrMore(authorsOf(article)),
    category: oneOrMore(meta.categories),
    summary: meta.summary,
    tags: meta.tags.length > 0 ? meta.tags : undefined,
    image: meta.image?.src,
    alt: meta.image?.alt ?? frontMatter.data[keys.get('alt') ?? ''] ?? altInText(article),
    related: frontMatter.data.related,
    updated: meta.updated && toIso(meta.updated),
    lang: meta.lang,
    social: frontMatter.data.social,
    ...Object.fromEntries(others),
  };
  const hasComments = /^[ \t]*#|[ \t]#[ \t]/m.test(text.slice(...range));
  return {
    data,
    notes: [
      ...(hasComments ? [{ kind: 'yaml-comments' } as const] : []),
      ...unreadKeys.map((key) => ({ kind: 'unread-value', key }) as const),
    ],
  };
}

/** Also of a list of people with more than a name: `- name: Redactie VIAG`. */
function authorsOf({ meta, frontMatter: { data, keys } }: Article): readonly string[] {
  const value = data[keys.get('author') ?? ''];
  const named = (Array.isArray(value) ? value : [value]).flatMap((person) => {
    const { name } = Object(person);
    return typeof name === 'string' ? name : [];
  });
  return meta.authors.length > 0 ? meta.authors : named;
}

/** The image at the top of an article often stands in the text too, and is described there. */
function altInText({ meta, outline }: Article): string | undefined {
  const plain = (address: string) => address.replace(/^\.\//, '');
  const src = meta.image?.src;
  const same = outline().images.find(({ url }) => src !== undefined && plain(url) === plain(src));
  return same?.alt || undefined;
}

/** The keys that viag has a name for, but whose value is no text, list or date that it can read. */
function unread(article: Article): readonly string[] {
  const { meta, frontMatter } = article;
  const { keys, data } = frontMatter;
  const read: Partial<Record<FrontMatterKey, boolean>> = {
    author: authorsOf(article).length > 0,
    category: meta.categories.length > 0,
    summary: meta.summary !== undefined,
    tags: meta.tags.length > 0,
    image: meta.image !== undefined,
    date: dateOf(article) !== undefined,
    updated: meta.updated !== undefined,
    lang: meta.lang !== undefined,
  };
  return [...keys].flatMap(([own, key]) =>
    read[own as FrontMatterKey] === false && !isEmpty(data[key]) ? [key] : [],
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || value === undefined || value === '';
}

function oneOrMore(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0];
}

/** `/blog/2018/woo/` and `2018-12-13-woo` as front matter has them: only the end is a slug. */
function lastPart(slug: string): string {
  const last = slug.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last.replace(/\.[a-z]+$/i, '').replace(/^\d{4}-\d\d-\d\d-/, '');
}

/** `blog/2018/12/13-woo.md` has the day in front of its name. */
function plainSlug(path: string): string {
  return /\/\d{4}\/\d\d?\/[^/]+$/.test(path)
    ? nameOfPath(path).replace(/^\d\d?-/, '')
    : slugOfPath(path);
}

/** Hugo and Astro sort articles by folder: `content/nieuws/woo.md` is one of `nieuws`. */
function sectionOf(path: string, system: System): string | undefined {
  const inContent = /^(?:src\/)?content\/([^/\d][^/]*)\//.exec(path)?.[1];
  return system === 'jekyll' ? undefined : inContent;
}
