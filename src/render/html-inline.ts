import type { PhrasingContent } from 'mdast';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import type { HtmlContext } from './html-context.ts';
import { type ImageSource, shownImage, shownRun } from './shown-run.ts';

/** A run of Markdown as HTML. */
export function htmlInline<Image extends ImageSource>(
  nodes: readonly PhrasingContent[],
  context: HtmlContext<Image>,
): string {
  return shownRun(nodes, context)
    .map((node) => inlineHtml(node, context))
    .join('');
}

function inlineHtml<Image extends ImageSource>(
  node: PhrasingContent,
  context: HtmlContext<Image>,
): string {
  const inside = (children: readonly PhrasingContent[]) => htmlInline(children, context);
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'inlineCode':
      return `<code${context.dress.code}>${escapeText(node.value)}</code>`;
    case 'emphasis':
      return `<em>${inside(node.children)}</em>`;
    case 'strong':
      return `<strong>${inside(node.children)}</strong>`;
    case 'delete':
      return `<del>${inside(node.children)}</del>`;
    case 'break':
      return '<br>';
    case 'link': {
      const html = htmlInline(node.children, withoutLinks(context));
      return `<a href="${escapeAttribute(node.url)}"${context.dress.link}>${html}</a>`;
    }
    case 'image':
      return imageHtml(node.url, node.alt ?? '', context);
    default:
      return '';
  }
}

// https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element: none inside another
function withoutLinks<Image extends ImageSource>(context: HtmlContext<Image>): HtmlContext<Image> {
  const nowhere = { resolveLink: () => undefined, linkWithin: () => undefined };
  return { ...context, options: { ...context.options, ...nowhere } };
}

function imageHtml<Image extends ImageSource>(
  url: string,
  alt: string,
  { options, dress }: HtmlContext<Image>,
): string {
  const image = shownImage(url, options);
  if (!image) return escapeText(alt);
  return `<img src="${escapeAttribute(image.src)}" alt="${escapeAttribute(alt)}"${dress.image(image)}>`;
}
