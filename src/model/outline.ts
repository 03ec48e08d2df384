import type { Prose } from './prose.ts';
import type { Range } from './range.ts';

/** What the rules need to know of a body, in reading order. Ranges are offsets in the whole file. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly BodyImage[];
  readonly html: readonly RawHtml[];
  /** Blocks and spans of code: what stands there is shown, not meant. */
  readonly code: readonly Range[];
  /** What is read: paragraphs, headings and cells of tables. */
  readonly prose: Prose;
  /** True when there is anything to read or see besides headings and comments. */
  readonly hasContent: boolean;
}

/** HTML as it stands in the text: a tag, a comment or a whole block. */
export interface RawHtml {
  readonly value: string;
  readonly range: Range;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly range: Range;
}

export interface Link {
  readonly url: string;
  /** What a reader sees: the text and the alternative texts of images in it. */
  readonly text: string;
  readonly range: Range;
}

export interface BodyImage {
  readonly url: string;
  readonly alt: string;
  readonly range: Range;
}
