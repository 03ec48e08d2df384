import type { CalendarDate } from '../model/calendar-date.ts';

/** What there is to know before an article can be set up. */
export interface ArticleAnswers {
  readonly title: string;
  readonly category: string;
  /** At least one. */
  readonly authors: readonly string[];
  readonly date: CalendarDate;
  readonly summary: string;
  readonly tags: readonly string[];
  /** Undefined: as the template has it. */
  readonly draft?: boolean;
}
