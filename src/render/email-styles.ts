import type { Theme } from '../model/config.ts';
import { lightPalette } from './email-palette.ts';
import { fontStack } from './font-stack.ts';

/**
 * The style of each element, as the value of a `style` attribute before escaping. What Outlook's
 * Word engine does not pass on from the cell (fonts into headings) is said again; what it ignores
 * (rounded corners, padding on a quote) is never needed to read: https://www.caniemail.com/
 */
export interface EmailStyles {
  readonly paragraph: string;
  heading(level: number): string;
  readonly link: string;
  readonly list: string;
  readonly nestedList: string;
  readonly item: string;
  readonly quote: string;
  readonly code: string;
  readonly codeBlock: string;
  readonly rule: string;
  /** Around a table: on a narrow screen it is moved sideways, and not the whole mail. */
  readonly tableFrame: string;
  readonly table: string;
  readonly headCell: string;
  readonly cell: string;
  readonly image: string;
  readonly note: string;
}

const sizes: readonly number[] = [28, 28, 22, 18, 16, 16, 16];
const monospace = "Consolas,'Courier New',monospace";

export function emailStyles(theme: Theme): EmailStyles {
  const { heading, link, rule, tint } = lightPalette(theme);
  const cell = `padding:8px 12px 8px 0;border-bottom:1px solid ${rule};vertical-align:top`;
  const corners = theme.radius === undefined ? '' : `;border-radius:${theme.radius}px`;
  return {
    paragraph: 'margin:0 0 16px',
    heading: (level) =>
      `margin:24px 0 8px;font:bold ${sizes[level] ?? 16}px/1.3 ${fontStack(theme)};color:${heading}`,
    link: `color:${link}`,
    list: 'margin:0 0 16px;padding:0 0 0 24px',
    nestedList: 'margin:4px 0 0;padding:0 0 0 24px',
    item: 'margin:0 0 4px',
    quote: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${rule}`,
    code: `font-family:${monospace};font-size:15px`,
    codeBlock: `margin:0 0 16px;padding:12px;background:${tint};font:14px/1.5 ${monospace};white-space:pre-wrap;word-wrap:break-word${corners}`,
    rule: `margin:24px 0;border:0;border-top:1px solid ${rule}`,
    tableFrame: 'margin:0 0 16px;overflow-x:auto',
    table: 'border-collapse:collapse',
    headCell: `${cell};font-weight:bold`,
    cell,
    image: 'max-width:100%;height:auto;border:0',
    note: 'margin:0 0 8px;font-size:14px',
  };
}
