import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import type { HtmlContext } from './html-context.ts';
import { htmlInline } from './html-inline.ts';
import type { ImageSource } from './shown-run.ts';

type Block = BlockContent | DefinitionContent;
type RenderBlock = (node: Block) => string;

export function htmlList<Image extends ImageSource>(
  list: List,
  nested: boolean,
  context: HtmlContext<Image>,
  block: RenderBlock,
): string {
  const { dress } = context;
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && (list.start ?? 1) !== 1 ? ` start="${list.start}"` : '';
  const items = list.children.map((item) => itemHtml(item, isTight(list), context, block));
  return `<${tag}${start}${nested ? dress.nestedList : dress.list}>\n${items.join('\n')}\n</${tag}>`;
}

// https://spec.commonmark.org/0.31.2/#tight: then paragraphs of items are not paragraphs.
export function isTight(list: List): boolean {
  return list.spread !== true && list.children.every((item) => item.spread !== true);
}

function itemHtml<Image extends ImageSource>(
  item: ListItem,
  tight: boolean,
  context: HtmlContext<Image>,
  block: RenderBlock,
): string {
  const content = item.children.map((child) =>
    tight && child.type === 'paragraph' ? htmlInline(child.children, context) : block(child),
  );
  const box = item.checked == null ? '' : item.checked ? '&#9745; ' : '&#9744; ';
  return `<li${context.dress.item}>${box}${content.filter(Boolean).join('\n')}</li>`;
}
