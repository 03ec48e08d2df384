import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import type { EmailContext } from './email-context.ts';
import { emailInline, style } from './email-inline.ts';

type Block = BlockContent | DefinitionContent;
type RenderBlock = (node: Block, nested: boolean) => string;

export function emailList(
  list: List,
  nested: boolean,
  context: EmailContext,
  block: RenderBlock,
): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && (list.start ?? 1) !== 1 ? ` start="${list.start}"` : '';
  const css = style(nested ? context.styles.nestedList : context.styles.list);
  const items = list.children.map((item) => itemHtml(item, isTight(list), context, block));
  return `<${tag}${start} style="${css}">\n${items.join('\n')}\n</${tag}>`;
}

// https://spec.commonmark.org/0.31.2/#tight: then paragraphs of items are not paragraphs.
export function isTight(list: List): boolean {
  return list.spread !== true && list.children.every((item) => item.spread !== true);
}

function itemHtml(
  item: ListItem,
  tight: boolean,
  context: EmailContext,
  block: RenderBlock,
): string {
  const content = item.children.map((child) =>
    tight && child.type === 'paragraph' ? emailInline(child.children, context) : block(child, true),
  );
  const box = item.checked == null ? '' : item.checked ? '&#9745; ' : '&#9744; ';
  return `<li style="${style(context.styles.item)}">${box}${content.filter(Boolean).join('\n')}</li>`;
}
