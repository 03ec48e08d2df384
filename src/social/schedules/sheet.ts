import type { Lang } from '../../model/lang.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { clockWords } from './clock-words.ts';
import { csv } from './csv.ts';
import type { ScheduledPost, ScheduleFormat } from './define.ts';

const headings: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    'Datum',
    'Tijd',
    'Netwerk',
    'Artikel',
    'Deel',
    'Tekst',
    'Waarschuwing',
    'Link',
    'Afbeelding',
    'Alt-tekst',
    'Tekens',
    'Limiet',
  ],
  en: [
    'Date',
    'Time',
    'Network',
    'Article',
    'Part',
    'Text',
    'Warning',
    'Link',
    'Picture',
    'Alt text',
    'Characters',
    'Limit',
  ],
};

/** All posts in one sheet, for people and for tools without a format of their own. */
export const sheet: ScheduleFormat = {
  name: 'csv',
  summary: { nl: 'één CSV met alle berichten', en: 'one CSV with all posts' },
  faultOf: () => undefined,
  files: (posts, { lang, csv: style }) => [
    { path: 'schedule/posts.csv', content: csv([headings[lang], ...posts.flatMap(rows)], style) },
  ],
};

/** One row for each part of a thread. */
function rows({ post, at }: ScheduledPost): readonly (readonly string[])[] {
  const { texts, picture } = post;
  return texts.map(({ text, length, limit }, part) => [
    toIso(at.local.date),
    clockWords(at.local),
    post.networkName,
    post.title,
    `${part + 1}/${texts.length}`,
    text,
    post.warning ?? '',
    post.url,
    part === 0 ? (picture?.path ?? '') : '',
    part === 0 ? (picture?.alt ?? '') : '',
    String(length),
    String(limit),
  ]);
}
