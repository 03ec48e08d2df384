import type { RawFeed, RawItem } from '../feed.ts';
import { html, plain } from './written.ts';

type Values = Readonly<Record<string, unknown>>;

/** @see https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(source: string, address: string | undefined): RawFeed | undefined {
  const feed = parsed(source);
  if (!isRecord(feed) || !/^https?:\/\/jsonfeed\.org\/version\//.test(textOf(feed.version) ?? '')) {
    return undefined;
  }
  const title = textOf(feed.title);
  const language = textOf(feed.language);
  // The relative ones are relative to the feed's own address, as anywhere on the web.
  const base = address ?? textOf(feed.feed_url) ?? textOf(feed.home_page_url);
  const items = Array.isArray(feed.items) ? feed.items.filter(isRecord) : [];
  return {
    items: items.map((item) => rawItem(item, base, language)),
    ...(title !== undefined && { title: plain(title) }),
  };
}

function rawItem(item: Values, base: string | undefined, language: string | undefined): RawItem {
  const id = textOf(item.id);
  const title = textOf(item.title);
  const text = textOf(item.summary) ?? textOf(item.content_text);
  const markup = textOf(item.content_html);
  const lang = textOf(item.language) ?? language;
  return {
    ...(title !== undefined && { title: plain(title) }),
    ...(text !== undefined && { summary: plain(text) }),
    ...(text === undefined && markup !== undefined && { summary: html(markup) }),
    links: [
      textOf(item.url),
      id !== undefined && /^https?:\/\//i.test(id) ? id : undefined,
      textOf(item.external_url),
    ],
    ...(base !== undefined && { base }),
    dates: [textOf(item.date_published), textOf(item.date_modified)],
    ...(lang !== undefined && { lang }),
  };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
