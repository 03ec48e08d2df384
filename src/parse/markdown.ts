import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { BodyImage, Heading, Link, Outline, RawHtml } from '../model/outline.ts';
import type { Range } from '../model/range.ts';
import { proseCollector } from './prose.ts';
import { eachNode, textOf } from './tree-walk.ts';

/** The only file that knows which Markdown parser viag uses. */
export function treeOf(body: string): Root {
  return markdownToMdast(body, { features: { frontmatter: false } }) as Root;
}

/** @param offset where the body starts in the file. */
export function outlineOf(body: string, offset: number): Outline {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const images: BodyImage[] = [];
  const html: RawHtml[] = [];
  const code: Range[] = [];
  const definitions = new Map<string, string>();
  const references: (() => void)[] = [];
  const prose = proseCollector(body, offset);
  let hasContent = false;

  const rangeOf = ({ position }: Nodes): Range => [
    (position?.start.offset ?? 0) + offset,
    (position?.end.offset ?? 0) + offset,
  ];
  const note = (node: Nodes): void => {
    switch (node.type) {
      case 'heading':
        headings.push({ depth: node.depth, text: textOf(node).trim(), range: rangeOf(node) });
        break;
      case 'link':
        links.push({ url: node.url, text: textOf(node).trim(), range: rangeOf(node) });
        break;
      case 'image':
        images.push({ url: node.url, alt: node.alt ?? '', range: rangeOf(node) });
        break;
      case 'definition':
        definitions.set(node.identifier, node.url);
        break;
      case 'linkReference': {
        const text = textOf(node).trim();
        const range = rangeOf(node);
        references.push(() => {
          const url = definitions.get(node.identifier);
          if (url !== undefined) links.push({ url, text, range });
        });
        break;
      }
      case 'imageReference': {
        const alt = node.alt ?? '';
        const range = rangeOf(node);
        references.push(() => {
          const url = definitions.get(node.identifier);
          if (url !== undefined) images.push({ url, alt, range });
        });
        break;
      }
      case 'code':
      case 'inlineCode':
        code.push(rangeOf(node));
        break;
      case 'html':
        html.push({ value: node.value, range: rangeOf(node) });
        hasContent ||= !isComment(node.value);
        break;
      default:
        break;
    }
    if (carriesContent(node.type)) hasContent = true;
    prose.visit(node);
  };

  eachNode(treeOf(body), note);
  for (const resolve of references) resolve();
  return {
    headings,
    links: links.sort(byPlace),
    images: images.sort(byPlace),
    html,
    code,
    prose: prose.done(),
    hasContent,
  };
}

const contentTypes: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'code',
  'table',
  'list',
  'blockquote',
]);

function carriesContent(type: Nodes['type']): boolean {
  return contentTypes.has(type);
}

/** Whether comments are all there is. Not by a pattern, which takes for ever over hundreds of them. */
function isComment(html: string): boolean {
  const parts = html.split('-->');
  const rest = parts.pop() ?? '';
  return rest.trim() === '' && parts.every((part) => part.trimStart().startsWith('<!--'));
}

function byPlace(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range[0] - b.range[0];
}
