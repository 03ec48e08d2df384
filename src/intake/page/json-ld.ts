import type { Root } from 'hast';
import { attribute, elementsIn, textIn } from '../html/elements.ts';
import { plainLine } from '../plain-line.ts';
import { readDay } from './day-in-text.ts';
import type { PageMeta } from './page-meta.ts';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/**
 * What a page says of its article for search engines.
 *
 * @see https://schema.org/Article
 */
export function jsonLdMeta(tree: Root): PageMeta {
  const article = thingsIn(tree).find((thing) =>
    words(thing['@type']).some((type) => ARTICLE.test(type)),
  );
  if (!article) return { authors: [], tags: [] };
  const [title] = words(article.headline);
  const [category] = words(article.articleSection);
  const [summary] = words(article.description);
  const [image] = names(article.image, 'url');
  const [address] = names(article.mainEntityOfPage ?? article.url, '@id');
  const [lang] = words(article.inLanguage);
  const [published = ''] = words(article.datePublished);
  const [modified = ''] = words(article.dateModified);
  return {
    title,
    date: readDay(published),
    updated: readDay(modified),
    authors: names(article.author, 'name').map(plainLine),
    category,
    tags: words(article.keywords).flatMap((text) => text.split(',')),
    summary,
    image,
    address,
    lang,
  };
}

function thingsIn(tree: Root): readonly Thing[] {
  const texts = [...elementsIn(tree)]
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(textIn);
  return texts.flatMap((text) => flattened(parsed(text)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The things of a script, and those in their graphs; no deeper, for pages may nest without end. */
function flattened(value: unknown): readonly Thing[] {
  const things = (Array.isArray(value) ? value : [value]).filter(isThing);
  return things.flatMap((thing) => {
    const graph = thing['@graph'];
    return [thing, ...(Array.isArray(graph) ? graph.filter(isThing) : [])];
  });
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}

/** A text, a thing that has one under `key`, or a list of either. */
function names(value: unknown, key: string): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => words(isThing(item) ? item[key] : item));
}
