import type { Meta } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Severity } from './finding.ts';

/** All that the desk keeps of a file with an article: small, plain and without its text. */
export interface DeskArticle {
  readonly path: string;
  /** Absent when the front matter could not be read. */
  readonly meta?: Meta;
  /** Of the text as it now is, to be held against what was sent. */
  readonly sha256: string;
  /** Pictures, that of the front matter included, that do not say what they show. */
  readonly missingAlt: number;
}

/** How far an article has come. What is sent stays sent, whatever its front matter says later. */
export type DeskState =
  | 'draft'
  /** Its date is still to come. */
  | 'planned'
  /** Named in an issue file that has not gone out. */
  | 'in-issue'
  /** Could go along today. */
  | 'ready'
  /** Could, but for an error, or for want of a date. */
  | 'faulty'
  | 'sent'
  /** Edited after it was last sent. */
  | 'changed';

export type FindingCounts = Readonly<Record<Severity, number>>;

export interface DeskEntry {
  readonly path: string;
  readonly state: DeskState;
  readonly slug: string;
  readonly title?: string;
  readonly date?: CalendarDate;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The front matter calls it a draft, whatever its state. */
  readonly draft: boolean;
  /** The issues that had it, oldest first. */
  readonly sentIn: readonly string[];
  /** The issue files that name it and have not gone out, earliest first. */
  readonly plannedIn: readonly string[];
  /** Without that of a date to come, which the state tells. */
  readonly counts: FindingCounts;
  readonly missingAlt: number;
}

export interface DeskIssue {
  readonly path: string;
  /** `2018-12` */
  readonly name: string;
  readonly title: string;
  readonly date?: CalendarDate;
  readonly subject?: string;
  readonly preheader?: string;
  readonly sent: boolean;
  /** The paths of the articles in it, in its own order, each once. */
  readonly articles: readonly string[];
  /** What it names that is not there. */
  readonly unknown: readonly string[];
  /** How much it takes along beside articles. */
  readonly agenda: number;
  readonly external: number;
  readonly counts: FindingCounts;
}

/** How the desk stands on a day. */
export interface Desk {
  /** Newest first; those without a date stand above all others. */
  readonly entries: readonly DeskEntry[];
  /** The issue files there are, earliest first. */
  readonly issues: readonly DeskIssue[];
  /** The issue to work on. */
  readonly next?: DeskIssue;
  /** The others that have not gone out, earliest first. */
  readonly waiting: readonly DeskIssue[];
  /** Issue files of months ago that nobody marked as sent, earliest first. */
  readonly unmarked: readonly DeskIssue[];
}
