import type { Nodes } from 'mdast';
import { childrenOf } from './descendants.ts';

/** How to say in plain text what is not text. */
export interface PlainWords {
  readonly lineBreak: string;
  image(alt: string, url: string | undefined, identifier: string | undefined): string;
  link(text: string, url: string | undefined, identifier: string | undefined): string;
  note(identifier: string): string;
}

const onlyWords: PlainWords = {
  lineBreak: ' ',
  image: (alt) => alt,
  link: (text) => text,
  note: () => '',
};

/** A run of Markdown as one line of plain text: no marks, no tags, no addresses. */
export function inlineText(nodes: readonly Nodes[], words: PlainWords = onlyWords): string {
  return nodes
    .map((node) => nodeText(node, words))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function nodeText(node: Nodes, words: PlainWords): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'break':
      return words.lineBreak;
    case 'html':
      return isLineBreakTag(node.value) ? words.lineBreak : '';
    case 'image':
      return words.image(node.alt ?? '', node.url, undefined);
    case 'imageReference':
      return words.image(node.alt ?? '', undefined, node.identifier);
    case 'link':
      return words.link(inlineText(node.children, words), node.url, undefined);
    case 'linkReference':
      return words.link(inlineText(node.children, words), undefined, node.identifier);
    case 'footnoteReference':
      return words.note(node.identifier);
    default:
      return childrenOf(node)
        .map((child) => nodeText(child, words))
        .join('');
  }
}

/** `<br>` is the one tag that an editor writes for want of Markdown. */
export function isLineBreakTag(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}
