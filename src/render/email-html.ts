import type { AlignType, Root } from 'mdast';
import { escapeAttribute } from '../text/encodings/html-escape.ts';
import type { EmailImage, EmailOptions } from './email-options.ts';
import { emailStyles } from './email-styles.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlDress } from './html-context.ts';
import { fitImage, widestImage } from './image-size.ts';
import { scrollingTable } from './scrolling-table.ts';

/** A Markdown tree as HTML for e-mail: each element with its style on it. */
export function renderEmailHtml(body: Root, options: EmailOptions): string {
  return htmlBlocks(body, options, emailDress(options));
}

function emailDress({ theme, tableName }: EmailOptions): HtmlDress<EmailImage> {
  const styles = emailStyles(theme);
  const aligned = (align: AlignType | undefined, css: string) =>
    ` align="${align ?? 'left'}"${style(css)}`;
  return {
    paragraph: style(styles.paragraph),
    heading: (level) => style(styles.heading(level)),
    link: style(styles.link),
    list: style(styles.list),
    nestedList: style(styles.nestedList),
    item: style(styles.item),
    quote: style(styles.quote),
    code: style(styles.code),
    rule: style(styles.rule),
    table: ` cellpadding="0" cellspacing="0" border="0"${style(styles.table)}`,
    headCell: (align) => aligned(align, styles.headCell),
    cell: (align) => aligned(align, styles.cell),
    framed: (table) => scrollingTable(table, tableName, style(styles.tableFrame)),
    codeBlock: (text) => `<pre${style(styles.codeBlock)}>${text}</pre>`,
    image(image) {
      const { width, height } = fitImage(image, widestImage);
      return ` width="${width}" height="${height}"${style(styles.image)}`;
    },
    // Plain paragraphs: anchors inside a mail are not to be trusted.
    notes: (notes) =>
      [
        `<hr${style(styles.rule)}>`,
        ...notes.flatMap(({ opening, rest }, i) => [
          `<p${style(styles.note)}>[${i + 1}] ${opening}</p>`,
          ...rest,
        ]),
      ].join('\n'),
  };
}

/** Escaped, as a theme's font may be quoted. */
function style(declarations: string): string {
  return ` style="${escapeAttribute(declarations)}"`;
}
