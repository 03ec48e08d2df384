import type { AlignType, Heading } from 'mdast';
import type { References } from './references.ts';
import type { ImageSource, RunOptions } from './shown-run.ts';

/** What every part of the HTML walker needs to know of the body it is in. */
export interface HtmlContext<Image extends ImageSource = ImageSource> {
  readonly options: HtmlOptions<Image>;
  readonly dress: HtmlDress<Image>;
  readonly references: References;
  readonly levels: ReadonlyMap<Heading, number>;
  readonly anchors: ReadonlyMap<Heading, string>;
}

export interface HtmlOptions<Image extends ImageSource> extends RunOptions<Image> {
  /** The level of the body's own highest heading, 1 to 6. */
  readonly headingLevel: number;
  /** The `id` of the heading with an anchor; without, headings have none. */
  headingId?(anchor: string): string;
}

/**
 * What sets one kind of HTML apart from another: the attributes of each element, which begin with
 * a blank or are empty, and the few elements that are built differently.
 */
export interface HtmlDress<Image> {
  readonly paragraph: string;
  heading(level: number): string;
  readonly link: string;
  readonly list: string;
  readonly nestedList: string;
  readonly item: string;
  readonly quote: string;
  readonly code: string;
  readonly rule: string;
  readonly table: string;
  headCell(align: AlignType | undefined): string;
  cell(align: AlignType | undefined): string;
  /** The table in what lets it be wider than the screen. */
  framed(table: string): string;
  /** @param text escaped. */
  codeBlock(text: string): string;
  /** The attributes of a picture besides its `src` and `alt`. */
  image(image: Image): string;
  /** @param notes each as blocks, in the order of their numbers; never empty. */
  notes(notes: readonly NoteHtml[]): string;
}

export interface NoteHtml {
  readonly opening: string;
  readonly rest: readonly string[];
}
