import type { List, ListItem, RootContent } from 'mdast';
import { isTight } from './html-list.ts';
import { hanging } from './plain-layout.ts';

/** A list with `-` or numbers, each item's text under its own beginning. */
export function plainList(
  list: List,
  columns: number,
  block: (node: RootContent, columns: number) => string,
): string {
  const first = list.start ?? 1;
  return list.children
    .map((item, i) => {
      const mark = `${list.ordered ? `${first + i}.` : '-'} ${checkbox(item)}`;
      const texts = item.children.map((child) => block(child, columns - mark.length));
      return hanging(mark, texts.filter((text) => text !== '').join(isTight(list) ? '\n' : '\n\n'));
    })
    .join(isTight(list) ? '\n' : '\n\n');
}

function checkbox(item: ListItem): string {
  if (item.checked === true) return '[x] ';
  return item.checked === false ? '[ ] ' : '';
}
