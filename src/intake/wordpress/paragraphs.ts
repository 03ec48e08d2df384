import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What stands on its own between paragraphs. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** What may hold paragraphs of its own. */
const HOLDERS: ReadonlySet<string> = new Set(['article', 'aside', 'blockquote', 'div', 'section']);

/**
 * The classic editor keeps no paragraphs: a blank line parts them, and a single end of line is a
 * line break. WordPress adds the tags whenever it shows a post, and so does this.
 *
 * @see https://developer.wordpress.org/reference/functions/wpautop/
 */
export function withParagraphs(tree: Root): Root {
  return { ...tree, children: paragraphed(tree.children) };
}

function paragraphed(nodes: readonly RootContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    const trimmed = withoutOuterBreaks(run);
    if (trimmed.length > 0) result.push(element('p', trimmed));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      const [first = '', ...others] = node.value.split(/\n[ \t]*\r?(?:\n[ \t]*)+/);
      run.push(...withBreaks(first));
      for (const paragraph of others) {
        end();
        run.push(...withBreaks(paragraph));
      }
    } else if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      end();
      result.push(HOLDERS.has(node.tagName) ? inside(node) : node);
    } else if (node.type === 'element') {
      run.push(node);
    }
  }
  end();
  return result;
}

/** A holder with a single run of text in it keeps that as it is. */
function inside(node: Element): Element {
  return { ...node, children: paragraphed(node.children) };
}

function withBreaks(text: string): ElementContent[] {
  return text.split(/\r?\n/).flatMap((value, index): ElementContent[] => {
    const line: ElementContent = { type: 'text', value };
    return index === 0 ? [line] : [element('br', []), line];
  });
}

function withoutOuterBreaks(run: readonly ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent) =>
    (node.type === 'text' && node.value.trim() === '') ||
    (node.type === 'element' && node.tagName === 'br');
  const first = run.findIndex((node) => !isBlank(node));
  const last = run.findLastIndex((node) => !isBlank(node));
  return first === -1 ? [] : run.slice(first, last + 1);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
