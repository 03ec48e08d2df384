import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { escapeText } from '../text/html-escape.ts';
import { clipDepth } from './clip-depth.ts';
import { directionAttribute } from './direction.ts';
import type { EmailContext } from './email-context.ts';
import { emailInline, style } from './email-inline.ts';
import { emailList } from './email-list.ts';
import type { EmailOptions } from './email-options.ts';
import { emailStyles } from './email-styles.ts';
import { emailTable } from './email-table.ts';
import { headingLevels } from './heading-levels.ts';
import { inlineText } from './plain-inline.ts';
import { referencesOf } from './references.ts';

/**
 * A Markdown tree as HTML for e-mail: only elements that are known here, each with its style on
 * it. Raw HTML is dropped (but for `<br>`), a link that may not be followed keeps only its text.
 */
export function renderEmailHtml(body: Root, options: EmailOptions): string {
  const tree = clipDepth(body);
  const context: EmailContext = {
    options,
    styles: emailStyles(options.theme),
    references: referencesOf(tree),
    levels: headingLevels(tree, options.headingLevel),
  };
  return [...blocks(tree.children, context), ...notes(context)].join('\n');
}

function blocks(nodes: readonly RootContent[], context: EmailContext): readonly string[] {
  return nodes.map((node) => blockHtml(node, false, context)).filter((html) => html !== '');
}

function blockHtml(node: RootContent, nested: boolean, context: EmailContext): string {
  const { styles } = context;
  switch (node.type) {
    case 'paragraph': {
      const html = emailInline(node.children, context);
      const dir = directionAttribute(inlineText(node.children));
      return html === '' ? '' : `<p${dir} style="${style(styles.paragraph)}">${html}</p>`;
    }
    case 'heading': {
      const level = context.levels.get(node) ?? context.options.headingLevel;
      const html = emailInline(node.children, context);
      const dir = directionAttribute(inlineText(node.children));
      return `<h${level}${dir} style="${style(styles.heading(level))}">${html}</h${level}>`;
    }
    case 'blockquote': {
      const inside = blocks(node.children, context).join('\n');
      return `<blockquote style="${style(styles.quote)}">\n${inside}\n</blockquote>`;
    }
    case 'list':
      return emailList(node, nested, context, (child) => blockHtml(child, true, context));
    case 'code':
      return `<pre style="${style(styles.codeBlock)}">${escapeText(node.value)}</pre>`;
    case 'table':
      return emailTable(node, context);
    case 'thematicBreak':
      return `<hr style="${style(styles.rule)}">`;
    default:
      return '';
  }
}

/** The notes that are referred to, as plain paragraphs: anchors inside a mail are not to be trusted. */
function notes(context: EmailContext): readonly string[] {
  const { notes: list } = context.references;
  if (list.length === 0) return [];
  const rule = `<hr style="${style(context.styles.rule)}">`;
  return [rule, ...list.map((note, i) => noteHtml(note, i + 1, context))];
}

function noteHtml(note: FootnoteDefinition, number: number, context: EmailContext): string {
  const [first, ...rest] = note.children;
  const opening = first?.type === 'paragraph' ? emailInline(first.children, context) : '';
  const others = first?.type === 'paragraph' || !first ? rest : [first, ...rest];
  const css = style(context.styles.note);
  return [`<p style="${css}">[${number}] ${opening}</p>`, ...blocks(others, context)].join('\n');
}
