import type { Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import type { Fault } from './fault.ts';
import type { NetworkId } from './network-id.ts';
import type { Outline } from './outline.ts';
import type { Prose } from './prose.ts';
import type { Places, Range } from './range.ts';

/** A file viag was asked to look at: what could be read of it, and what could not. */
export interface Document {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  /** The file's text without its byte order mark; empty when it could not be read. */
  readonly text: string;
  readonly bom: boolean;
  readonly faults: readonly Fault[];
  /** Absent when the front matter could not be read. */
  readonly article?: Article;
  /** Takes the place of `article` in a file that says what goes into a newsletter. */
  readonly issue?: Article;
}

export interface Article {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly meta: Meta;
  readonly body: string;
  /** Where the body starts in `text`. */
  readonly bodyOffset: number;
  /** The body as the rules see it; parsed when first asked for. */
  outline(): Outline;
  /** All that is read: title, summary and body; put together when first asked for. */
  prose(): readonly Prose[];
  /** The body as a Markdown tree, positions relative to the body; parsed at every call. */
  tree(): Root;
}

export interface FrontMatter {
  /** The lines between the fences. */
  readonly range: Range;
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: Places;
  /** The key that stands in the file for each of viag's own keys, e.g. `author` -> `authors`. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The front matter as viag reads it. A value of the wrong type is left out; rules report it. */
export interface Meta {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly date?: CalendarDate;
  readonly updated?: CalendarDate;
  readonly categories: readonly string[];
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly image?: { readonly src: string; readonly alt?: string };
  readonly related: readonly Related[];
  /** From the front matter, else from the file's name without its date. */
  readonly slug: string;
  readonly draft: boolean;
  readonly lang?: string;
  /** What a feed knows the article by, whatever becomes of its name and address. */
  readonly id?: string;
  readonly social?: SocialMeta;
}

/** What an editor wrote for posts about the article. */
export interface SocialMeta {
  /** For one network. */
  readonly own: Readonly<Partial<Record<NetworkId, string>>>;
  /** For those that have none of their own. */
  readonly shared?: string;
  /** A content warning. */
  readonly warning?: string;
}

/** Another article by its slug, or a page elsewhere. */
export type Related =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'page'; readonly title: string; readonly url: string };
