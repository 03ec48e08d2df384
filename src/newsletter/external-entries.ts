import type { FrontMatter } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { toIso } from '../text/dates/calendar.ts';
import { appendToYamlList, type YamlEntry } from '../text/encodings/yaml-list.ts';
import { isRecord } from './front-matter-value.ts';

/** Something of another site, as an issue file names it under `external`. */
export interface ExternalEntry {
  readonly title: string;
  readonly url: string;
  readonly source: string;
  readonly date?: CalendarDate;
  /** The editor's own line. */
  readonly why: string;
  /** When it is not the language of the newsletter. */
  readonly lang?: string;
}

/** The addresses under `external`, of an issue file or of the record of one sent. */
export function externalUrls(data: unknown): readonly string[] {
  const list = isRecord(data) ? data.external : undefined;
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const url = isRecord(item) ? item.url : undefined;
    return typeof url === 'string' ? url : [];
  });
}

/** What stands in the front matter, in this order. */
export function externalData({ title, url, source, date, why, lang }: ExternalEntry) {
  return {
    title,
    url,
    source,
    ...(date && { date: toIso(date) }),
    why,
    ...(lang !== undefined && { lang }),
  };
}

/**
 * The text of an issue file with entries behind those that are there; undefined when there is
 * something else than a list. Whoever calls this reads the result back before writing it.
 */
export function withExternalEntries(
  text: string,
  { places, range }: FrontMatter,
  entries: readonly ExternalEntry[],
): string | undefined {
  const lists = entries.map((entry): YamlEntry => Object.entries(externalData(entry)));
  return appendToYamlList(text, { places, end: range[1] }, ['external'], lists);
}
