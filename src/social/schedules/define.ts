import type { Lang, Translated } from '../../model/lang.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Post } from '../../model/post.ts';
import type { CsvStyle } from './csv.ts';
import type { Moment } from './moment.ts';

export interface ScheduledPost {
  readonly post: Post;
  readonly at: Moment;
}

export interface ScheduleOptions {
  /** Of column headings and reminders. */
  readonly lang: Lang;
  readonly csv: CsvStyle;
  /** The clock. */
  readonly now: Date;
  /** The address of the site. */
  readonly siteUrl: string;
}

/**
 * Why a planning tool cannot take a post:
 * - `thread`: its file has no way to say that posts belong together
 * - `warning`: its file has no place for a content warning, and the post would go out without
 * - `minutes`: it takes whole five minutes only
 */
export type ScheduleFault = 'thread' | 'warning' | 'minutes';

/** A file with posts and times that a planning tool or a calendar takes in. */
export interface ScheduleFormat {
  readonly name: string;
  readonly summary: Translated;
  faultOf(scheduled: ScheduledPost): ScheduleFault | undefined;
  /** Paths relative to the folder with the posts. */
  files(posts: readonly ScheduledPost[], options: ScheduleOptions): readonly OutputFile[];
}
