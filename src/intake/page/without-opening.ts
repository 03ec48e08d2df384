import type { Root, RootContent } from 'mdast';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { sameDate } from '../../text/dates/calendar.ts';
import { readSpelledDate } from '../../text/dates/read-date.ts';
import { textOf } from '../html/markdown-tree.ts';
import { plainLine } from '../plain-line.ts';
import { dayInLine } from './day-in-text.ts';

/** Longer, and a line with a day in it may be the first of the text. */
const longest = 60;

/** A text without the title and the day above it, which the front matter has already. */
export function withoutOpening(body: Root, title: string, date: CalendarDate): Root {
  const isOpening = (block: RootContent): boolean => {
    const text = plainLine(textOf(block));
    if (block.type === 'heading') return text === title;
    if (block.type !== 'paragraph' || text.length > longest || /[.!?]$/.test(text)) return false;
    const reading = readSpelledDate(text, date.year);
    const day = reading.ok ? reading.date : dayInLine(text);
    return day !== undefined && sameDate(day, date);
  };
  const start = body.children.findIndex((block) => !isOpening(block));
  return { ...body, children: start === -1 ? [] : body.children.slice(start) };
}
