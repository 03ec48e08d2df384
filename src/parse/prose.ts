import type { Link, Nodes } from 'mdast';
import { type Block, blockEnd, lineBreak, type Prose, placeholder } from '../model/prose.ts';
import { proseFrom } from '../text/language/prose.ts';

interface ProseCollector {
  /** To be called for every node, in reading order. */
  readonly visit: (node: Nodes) => void;
  readonly done: () => Prose;
}

/** @param offset where the body starts in the file */
export function proseCollector(body: string, offset: number): ProseCollector {
  const blocks: Block[] = [];
  const pieces: number[] = [];
  let text = '';
  let kind: Block['kind'] = 'paragraph';
  let quoted = false;
  let start = 0;
  let quotedUntil = 0;
  /** Up to here nothing is read. */
  let skippedUntil = 0;

  const close = (): void => {
    if (text.length === start) return;
    blocks.push({ kind, quoted, start, end: text.length });
    text += blockEnd;
    start = text.length;
  };
  const open = (opened: Block['kind'], node: Nodes): void => {
    close();
    kind = opened;
    quoted = startOf(node) < quotedUntil;
  };
  const add = (piece: string, node: Nodes): void => {
    const from = startOf(node);
    if (from < skippedUntil) return;
    pieces.push(text.length, from, endOf(node));
    text += piece;
  };
  const skip = (node: Nodes): void => {
    add(placeholder, node);
    skippedUntil = endOf(node);
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
        add(node.value, node);
        break;
      case 'paragraph':
      case 'heading':
        open(node.type, node);
        break;
      case 'tableCell':
        open('cell', node);
        break;
      case 'blockquote':
        quotedUntil = Math.max(quotedUntil, endOf(node));
        break;
      case 'break':
        add(lineBreak, node);
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) add(lineBreak, node);
        break;
      case 'inlineCode':
      case 'image':
      case 'imageReference':
      case 'delete':
        skip(node);
        break;
      case 'link':
        if (isBareAddress(node)) skip(node);
        break;
      default:
        break;
    }
  };
  const done = (): Prose => {
    close();
    return proseFrom({ text, blocks, pieces, source: body, offset });
  };
  return { visit, done };
}

function isBareAddress({ url, children }: Link): boolean {
  const [only] = children;
  if (only?.type !== 'text' || children.length > 1) return false;
  return url.endsWith(only.value) || /^(?:https?:\/\/|www\.)\S+$/i.test(only.value);
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
