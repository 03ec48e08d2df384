import type { PhrasingContent } from 'mdast';
import { escapeAttribute, escapeText } from '../text/html-escape.ts';
import type { EmailContext } from './email-context.ts';
import { shownImage, shownRun } from './email-runs.ts';
import { fitImage, widestImage } from './image-size.ts';

/** A run of Markdown as HTML. */
export function emailInline(nodes: readonly PhrasingContent[], context: EmailContext): string {
  return shownRun(nodes, context)
    .map((node) => inlineHtml(node, context))
    .join('');
}

function inlineHtml(node: PhrasingContent, context: EmailContext): string {
  const inside = (children: readonly PhrasingContent[]) => emailInline(children, context);
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'inlineCode':
      return `<code style="${style(context.styles.code)}">${escapeText(node.value)}</code>`;
    case 'emphasis':
      return `<em>${inside(node.children)}</em>`;
    case 'strong':
      return `<strong>${inside(node.children)}</strong>`;
    case 'delete':
      return `<del>${inside(node.children)}</del>`;
    case 'break':
      return '<br>';
    case 'link': {
      const html = emailInline(node.children, withoutLinks(context));
      return `<a href="${escapeAttribute(node.url)}" style="${style(context.styles.link)}">${html}</a>`;
    }
    case 'image':
      return imageHtml(node.url, node.alt ?? '', context);
    default:
      return '';
  }
}

// https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element: none inside another
function withoutLinks(context: EmailContext): EmailContext {
  return { ...context, options: { ...context.options, resolveLink: () => undefined } };
}

function imageHtml(url: string, alt: string, context: EmailContext): string {
  const image = shownImage(url, context);
  if (!image) return escapeText(alt);
  const { width, height } = fitImage(image, widestImage);
  return (
    `<img src="${escapeAttribute(image.src)}" width="${width}" height="${height}" ` +
    `alt="${escapeAttribute(alt)}" style="${style(context.styles.image)}">`
  );
}

/** Escaped, as a theme's font may be quoted. */
export function style(declarations: string): string {
  return escapeAttribute(declarations);
}
