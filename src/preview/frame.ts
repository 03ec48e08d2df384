import { escapeAttribute } from '../text/encodings/html-escape.ts';

/** What a frame may do: open a link beside it. No script, no form, no origin of ours. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

export interface Frame {
  readonly source: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly width?: number;
}

export function frameHtml({ source, title, width }: Frame): string {
  const wide = width === undefined ? '' : ` width="${width}"`;
  return `<iframe src="${escapeAttribute(source)}" title="${escapeAttribute(title)}" sandbox="${sandbox}" referrerpolicy="no-referrer" loading="lazy"${wide}></iframe>`;
}
