import type { CalendarDate } from '../../model/calendar-date.ts';

/** What somebody else's feed offers, as far as viag uses it. All texts are plain, on one line. */
export interface Feed {
  readonly title?: string;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
  /** How many items were left out for want of an address to link to. */
  readonly unlinked: number;
  /** The XML is not well-formed; what could be read of it was. */
  readonly damaged: boolean;
}

export interface FeedItem {
  readonly title: string;
  /** Absolute, http or https, without what tracks readers. */
  readonly url: string;
  /** The day as written, in the feed's own time zone. */
  readonly date?: CalendarDate;
  readonly summary?: string;
  /** `en`: the language alone, in lower case. */
  readonly lang?: string;
}

/** Why nothing can be read from a file or an answer. */
export type FeedFault =
  | 'empty'
  /** It has a DOCTYPE, with which a small file can grow without bound or read other files. */
  | 'doctype'
  | 'too-deep'
  /** A web page, most often. */
  | 'not-a-feed';

/** An item as a format has it: texts and addresses still to be read. */
export interface RawItem {
  readonly title?: Written;
  readonly summary?: Written;
  /** In order of preference; the first that leads anywhere is taken. */
  readonly links: readonly (string | undefined)[];
  /** What relative links are relative to: an address, or undefined when nobody says. */
  readonly base?: string;
  /** In order of preference. */
  readonly dates: readonly (string | undefined)[];
  readonly lang?: string;
}

export interface RawFeed {
  readonly title?: Written;
  readonly items: readonly RawItem[];
}

export interface Written {
  readonly text: string;
  readonly html: boolean;
}
