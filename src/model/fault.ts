import type { Position } from './finding.ts';
import type { Range } from './range.ts';

/**
 * What kept viag from reading (part of) a file. Parsing only states what is wrong; the rules
 * `file/readable`, `frontmatter/fence` and `frontmatter/syntax` put it in words.
 */
export type Fault = FileFault | FenceFault | SyntaxFault;

export type FileFault =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'outside-root' }
  | { readonly kind: 'bad-name' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: 'not-utf8';
      /** Where the first byte stands that does not belong. */
      readonly at: Position;
      /** What the bytes can be instead; absent for what looks like no text at all. */
      readonly encoding?: 'windows-1252';
    }
  | { readonly kind: 'nul'; readonly range: Range }
  | {
      readonly kind: 'markup-bomb';
      readonly range: Range;
      readonly mark: string;
      readonly limit: number;
    };

export type FenceFault =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'no-front-matter'; readonly range: Range }
  | {
      readonly kind: 'no-fences';
      readonly range: Range;
      /** The lines that belong between the fences. */
      readonly head: Range;
      /** Only the opening one is missing. */
      readonly closed: boolean;
    }
  | { readonly kind: 'blank-before'; readonly range: Range }
  | { readonly kind: 'not-closed'; readonly range: Range }
  | { readonly kind: 'other-language'; readonly range: Range; readonly language: string }
  | { readonly kind: 'toml'; readonly range: Range }
  | { readonly kind: 'mangled-fence'; readonly range: Range; readonly line: string }
  | { readonly kind: 'double-bom'; readonly range: Range }
  | { readonly kind: 'carriage-returns'; readonly range: Range }
  | { readonly kind: 'front-matter-too-large'; readonly range: Range; readonly limit: number };

export type SyntaxFault =
  | YamlFault
  | { readonly kind: 'duplicate-key'; readonly range: Range; readonly key: string };

export type YamlFault =
  | { readonly kind: 'yaml'; readonly range: Range; readonly reason: string; readonly mend?: Mend }
  | { readonly kind: 'not-a-mapping'; readonly range: Range }
  | { readonly kind: 'too-deep'; readonly range: Range }
  | { readonly kind: 'anchor-or-alias'; readonly range: Range; readonly mend?: Mend }
  | { readonly kind: 'tag'; readonly range: Range; readonly mend?: Mend }
  | { readonly kind: 'reserved-key'; readonly range: Range; readonly key: string };

/** A whole line as it would read well. */
export interface Mend {
  readonly cause:
    | 'colon'
    | 'opening'
    | 'quotes'
    | 'backslash'
    | 'unclosed'
    | 'unclosed-list'
    | 'tab'
    | 'indent'
    | 'colon-space'
    | 'merge-conflict'
    | 'no-key';
  readonly range: Range;
  /** Absent when there is a cause to name but no safe change. */
  readonly text?: string;
}
