import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

export function tree(markdown: string): Root {
  return markdownToMdast(markdown, { features: { frontmatter: false } }) as Root;
}
