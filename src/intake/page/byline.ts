import type { CalendarDate } from '../../model/calendar-date.ts';
import { plainLine } from '../plain-line.ts';
import { readDay } from './day-in-text.ts';

/** What stands under the title of a page of the association. */
export interface Byline {
  readonly date: CalendarDate;
  readonly category: string;
  readonly author: string;
}

const BYLINE = /^(\d{1,2}-\d{1,2}-\d{4})\s*[•·|]\s*Geplaatst in (.+?) door (.+)$/;

/** `13-12-2018 • Geplaatst in Nieuwsbrief door Redactie VIAG` */
export function readByline(line: string): Byline | undefined {
  const [, day = '', category = '', author = ''] = BYLINE.exec(plainLine(line)) ?? [];
  const date = day === '' ? undefined : readDay(day);
  return date && { date, category, author };
}
