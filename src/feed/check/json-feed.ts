import { isLanguageTag } from '../../text/language/language-tag.ts';
import { addressFault, isMediaType } from './addresses.ts';
import { isRfc3339 } from './dates.ts';
import type { FeedFault, FeedFaultCode } from './finding.ts';

type Values = Readonly<Record<string, unknown>>;

/** JSON Feed 1 and 1.1: https://www.jsonfeed.org/version/1.1/ */
export function* checkJsonFeed(source: string): Generator<FeedFault> {
  const feed = parsed(source);
  if (feed === undefined) {
    yield fault('SAXError', '', 'JSON');
    return;
  }
  if (!/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/.test(String(feed.version))) {
    yield fault('InvalidValue', 'version', feed.version);
  }
  yield* required(feed, ['title', 'items'], '');
  yield* optional(feed, '', {
    title: isText,
    home_page_url: isAddress,
    feed_url: isAddress,
    description: isText,
    icon: isAddress,
    favicon: isAddress,
    next_url: isAddress,
    language: isLanguage,
    expired: (value) => typeof value === 'boolean',
    authors: isPeople,
    items: Array.isArray,
  });
  const ids = new Set<unknown>();
  for (const [at, item] of listOf(feed.items).entries()) {
    const where = `items[${at}]`;
    yield* checkItem(item, where);
    if (ids.has(item.id)) yield fault('DuplicateValue', `${where}.id`, item.id);
    ids.add(item.id);
  }
}

function* checkItem(item: Values, where: string): Generator<FeedFault> {
  yield* required(item, ['id'], where);
  if (item.content_html === undefined && item.content_text === undefined) {
    yield fault('MissingElement', where, 'content_html, content_text');
  }
  yield* optional(item, where, {
    id: isText,
    url: isAddress,
    external_url: isAddress,
    title: isText,
    content_html: isText,
    content_text: isText,
    summary: isText,
    image: isAddress,
    banner_image: isAddress,
    date_published: isDate,
    date_modified: isDate,
    authors: isPeople,
    tags: (value) => Array.isArray(value) && value.every(isText),
    language: isLanguage,
    attachments: Array.isArray,
  });
  for (const [at, attachment] of listOf(item.attachments).entries()) {
    const inside = `${where}.attachments[${at}]`;
    yield* required(attachment, ['url', 'mime_type'], inside);
    yield* optional(attachment, inside, {
      url: isAddress,
      mime_type: (value) => isText(value) && isMediaType(value),
      size_in_bytes: (value) => typeof value === 'number' && value >= 0,
    });
  }
}

function parsed(source: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function* required(values: Values, keys: readonly string[], where: string): Generator<FeedFault> {
  for (const key of keys) {
    if (values[key] === undefined) yield fault('MissingElement', where, key);
  }
}

function* optional(
  values: Values,
  where: string,
  kinds: Readonly<Record<string, (value: unknown) => boolean>>,
): Generator<FeedFault> {
  for (const [key, fits] of Object.entries(kinds)) {
    const value = values[key];
    if (value !== undefined && !fits(value)) {
      yield fault('InvalidValue', where === '' ? key : `${where}.${key}`, value);
    }
  }
}

/** JSON.parse keeps no places. */
function fault(code: FeedFaultCode, where: string, value: unknown): FeedFault {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { code, line: 1, column: 1, where, value: shown.slice(0, 80) };
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map((each) => (isObject(each) ? each : {})) : [];
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isAddress(value: unknown): boolean {
  return isText(value) && addressFault(value) === undefined;
}

function isDate(value: unknown): boolean {
  return isText(value) && isRfc3339(value);
}

function isLanguage(value: unknown): boolean {
  return isText(value) && isLanguageTag(value);
}

function isPeople(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => isObject(each) && (isText(each.name) || isAddress(each.url)))
  );
}
