import type { Root, RootContent } from 'mdast';
import type { Lang } from '../model/lang.ts';
import { wrap } from '../text/display/width.ts';
import { clipDepth } from './clip-depth.ts';
import { escapePlain } from './plain-escape.ts';
import { inlineText, type PlainWords } from './plain-inline.ts';
import { hanging, indented, quoted, type Underline, underlined } from './plain-layout.ts';
import { plainList } from './plain-list.ts';
import { plainTable } from './plain-table.ts';
import { plainWords } from './plain-words.ts';
import { referencesOf } from './references.ts';

export interface PlainOptions {
  /** At most this wide, but for words (addresses) and code that are wider. */
  readonly columns: number;
  /** Of the words for pictures; Dutch when not said. */
  readonly lang?: Lang;
  /** What headings are underlined with; hyphens when not said. */
  readonly underline?: Underline;
  /** The absolute address of a link; undefined: only its text is shown. */
  resolveLink(url: string): string | undefined;
}

interface BlockWords extends PlainWords {
  readonly underline: Underline;
}

/** However deep the nesting, lines keep some width. */
const narrowest = 24;

/**
 * A Markdown tree as text for people who read mail as text, often by ear: headings underlined with
 * hyphens (capitals are spelled out by some screen readers), no marks for emphasis. LF line ends,
 * none after the last line.
 */
export function renderPlainText(body: Root, options: PlainOptions): string {
  const tree = clipDepth(body);
  const references = referencesOf(tree);
  const { lang = 'nl', underline = '-', resolveLink } = options;
  const words = { ...plainWords(lang, references, resolveLink), underline };
  const notes = references.notes.map((note, i) => {
    const mark = `[${i + 1}] `;
    return hanging(mark, blocks(note.children, options.columns - mark.length, words));
  });
  const parts = [blocks(tree.children, options.columns, words), ...notes];
  return escapePlain(parts.filter((part) => part !== '').join('\n\n'));
}

/** Blocks under one another with an empty line between them. */
function blocks(nodes: readonly RootContent[], columns: number, words: BlockWords): string {
  return nodes
    .map((node) => blockText(node, columns, words))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(node: RootContent, wanted: number, words: BlockWords): string {
  const columns = Math.max(narrowest, wanted);
  switch (node.type) {
    case 'paragraph':
      return wrap(inlineText(node.children, words), columns);
    case 'heading': {
      const text = inlineText(node.children, words);
      return text === '' ? '' : underlined(wrap(text, columns), words.underline);
    }
    case 'blockquote':
      return quoted(blocks(node.children, columns - 2, words));
    case 'list':
      return plainList(node, columns, (item, room) => blockText(item, room, words));
    case 'code':
      return indented(node.value);
    case 'table':
      return plainTable(node, columns, words);
    case 'thematicBreak':
      return '* * *';
    default:
      return '';
  }
}
