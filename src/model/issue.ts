import type { Root } from 'mdast';
import type { Article } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';

/** An issue file as an editor wrote it: `newsletters/2018-12.md`. */
export interface IssueFile {
  readonly path: string;
  /** The file's name without its ending: `2018-12`. */
  readonly name: string;
  readonly title: string;
  readonly date?: CalendarDate;
  /** There is a date, but it cannot be read. */
  readonly undated: boolean;
  readonly subject?: string;
  readonly preheader?: string;
  readonly slugs: readonly string[];
  /** The editor's introduction, in Markdown. */
  readonly introduction: Root;
}

/** A newsletter, ready to be laid out. */
export interface Issue {
  /** Names the folder it is written to: `2018-12`. */
  readonly name: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly subject: string;
  readonly preheader: string;
  readonly introduction?: Root;
  /** In the order of the configuration's categories; never an empty one. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly IssueItem[];
}

export interface IssueItem {
  readonly article: Article;
  readonly title: string;
  readonly date: CalendarDate;
  /** The article's canonical address. */
  readonly url: string;
  /** Plain text: the summary, else the first sentences of the body. */
  readonly teaser: string;
  readonly image?: IssueImage;
}

export interface IssueImage {
  /** As the bundle's HTML names it: `images/2018-12-13-kaart.png`. */
  readonly src: string;
  /** In CSS pixels, as the file itself says. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
