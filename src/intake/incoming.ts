import type { Document } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

/** One article as the world outside has it, in viag's own terms. */
export interface Incoming {
  /** What tells it from every other, on any machine: an address, or its place in its archive. */
  readonly key: string;
  /** What the user knows it by: a path or an address. */
  readonly shown: string;
  readonly title: string;
  /** Only a draft may go without. */
  readonly date?: CalendarDate;
  /** What the address ends with where the article stood, if that is known. */
  readonly slug?: string;
  /** The folder it was sorted in, which may be a category. */
  readonly section?: string;
  /** Everything else for the front matter, by viag's names or the source's own. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The addresses of the images in the text, in reading order, each once. */
  readonly images: readonly string[];
  /** The Markdown, byte for byte when `exact`; the images named in `moved` at their new place. */
  body(moved: ReadonlyMap<string, string>): string;
  readonly exact: boolean;
  readonly notes: readonly IntakeNote[];
}

/** What came along otherwise than it stood, or not at all. */
export type IntakeNote =
  | { readonly kind: 'shortcode'; readonly name: string }
  | { readonly kind: 'embed'; readonly address: string }
  | { readonly kind: 'unsafe-link'; readonly address: string }
  /** A date for the name of the file, and nothing more. */
  | { readonly kind: 'undated-draft' }
  /** Not for everyone where it came from, so a draft here. */
  | { readonly kind: 'not-public' }
  | { readonly kind: 'author-is-address' }
  | { readonly kind: 'yaml-comments' }
  | { readonly kind: 'renamed'; readonly slug: string }
  | { readonly kind: 'unread-value'; readonly key: string }
  | { readonly kind: 'related-unknown'; readonly title: string }
  | { readonly kind: 'image-missing'; readonly address: string };

/** Something that was looked at and did not become an article. */
export interface Refused {
  readonly shown: string;
  readonly reason: Refusal;
}

export type Refusal =
  | { readonly kind: 'no-date' }
  /** A page of a site, about the house itself: articles have a date. */
  | { readonly kind: 'undated-page' }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'no-content' }
  | { readonly kind: 'no-byline' }
  | { readonly kind: 'no-front-matter' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'broken-xml'; readonly reason: string }
  | { readonly kind: 'broken-toml'; readonly line: number }
  | { readonly kind: 'too-large' }
  /** The way its source marks what is no article: a page, an attachment, something thrown away. */
  | { readonly kind: 'no-article'; readonly what: string }
  /** Its front matter or bytes cannot be read; the rules say why. */
  | { readonly kind: 'fault'; readonly document: Document }
  /** Read back, it was not what went in. */
  | { readonly kind: 'unproven' };

export type Taken = Incoming | Refused;

export function isRefused(taken: Taken): taken is Refused {
  return 'reason' in taken;
}
