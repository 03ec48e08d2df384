import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { clipDepth } from './clip-depth.ts';
import { directionAttribute } from './direction.ts';
import { headingAnchors } from './heading-anchors.ts';
import { headingLevels } from './heading-levels.ts';
import type { HtmlContext, HtmlDress, HtmlOptions, NoteHtml } from './html-context.ts';
import { htmlInline } from './html-inline.ts';
import { htmlList } from './html-list.ts';
import { htmlTable } from './html-table.ts';
import { inlineText } from './plain-inline.ts';
import { referencesOf } from './references.ts';
import type { ImageSource } from './shown-run.ts';

/**
 * A Markdown tree as HTML, the part that mails and web pages have in common: only elements that
 * are known here. Raw HTML is dropped (but for `<br>`), a link that may not be followed keeps only
 * its text.
 */
export function htmlBlocks<Image extends ImageSource>(
  body: Root,
  options: HtmlOptions<Image>,
  dress: HtmlDress<Image>,
): string {
  const tree = clipDepth(body);
  const references = referencesOf(tree);
  const levels = headingLevels(tree, options.headingLevel);
  const anchors = options.headingId ? headingAnchors(tree) : new Map<Heading, string>();
  const context = { options, dress, references, levels, anchors };
  const notes = references.notes.map((note) => noteHtml(note, context));
  return [
    ...blocks(tree.children, context),
    ...(notes.length > 0 ? [dress.notes(notes)] : []),
  ].join('\n');
}

function blocks<Image extends ImageSource>(
  nodes: readonly RootContent[],
  context: HtmlContext<Image>,
): readonly string[] {
  return nodes.map((node) => blockHtml(node, false, context)).filter((html) => html !== '');
}

function blockHtml<Image extends ImageSource>(
  node: RootContent,
  nested: boolean,
  context: HtmlContext<Image>,
): string {
  const { dress } = context;
  switch (node.type) {
    case 'paragraph': {
      const html = htmlInline(node.children, context);
      const dir = directionAttribute(inlineText(node.children));
      return html === '' ? '' : `<p${dir}${dress.paragraph}>${html}</p>`;
    }
    case 'heading': {
      const level = context.levels.get(node) ?? context.options.headingLevel;
      const html = htmlInline(node.children, context);
      const dir = directionAttribute(inlineText(node.children));
      const id = headingId(node, context);
      return `<h${level}${id}${dir}${dress.heading(level)}>${html}</h${level}>`;
    }
    case 'blockquote': {
      const inside = blocks(node.children, context).join('\n');
      return `<blockquote${dress.quote}>\n${inside}\n</blockquote>`;
    }
    case 'list':
      return htmlList(node, nested, context, (child) => blockHtml(child, true, context));
    case 'code':
      return dress.codeBlock(escapeText(node.value));
    case 'table':
      return htmlTable(node, context);
    case 'thematicBreak':
      return `<hr${dress.rule}>`;
    default:
      return '';
  }
}

/** As an attribute. */
function headingId<Image extends ImageSource>(
  node: Heading,
  { options, anchors }: HtmlContext<Image>,
): string {
  const anchor = anchors.get(node);
  const id = anchor === undefined ? undefined : options.headingId?.(anchor);
  return id === undefined ? '' : ` id="${escapeAttribute(id)}"`;
}

function noteHtml<Image extends ImageSource>(
  note: FootnoteDefinition,
  context: HtmlContext<Image>,
): NoteHtml {
  const [first, ...rest] = note.children;
  const opening = first?.type === 'paragraph' ? htmlInline(first.children, context) : '';
  const others = first?.type === 'paragraph' || !first ? rest : [first, ...rest];
  return { opening, rest: blocks(others, context) };
}
