import type { Issue } from '../../model/issue.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import type { Look } from './look.ts';
import { styleSheet } from './style-sheet.ts';
import { layoutRow, layoutTable } from './table.ts';

/** The rows of the newsletter in one column of 600 pixels, on a page of its own. */
export interface DocumentParts {
  readonly preheader: string;
  /** Rows over the white card; none most of the time. */
  readonly above: readonly string[];
  /** Rows on the white card. */
  readonly card: readonly string[];
  /** Rows under it. */
  readonly below: readonly string[];
}

export function htmlDocument(issue: Issue, parts: DocumentParts, look: Look): string {
  return `<!doctype html>
<html lang="${look.lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeText(issue.subject)}</title>
<style>
${styleSheet(look.theme, issue.logo?.dark !== undefined)}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:${look.colours.page}">
${body(issue, parts, look)}
</body>
</html>
`;
}

// A word that is wider than a telephone (an address, a hash) goes on in the next line.
// Webmail keeps what is in the body and drops <html> and <body>, so `lang` and `dir` are said again.
function body(issue: Issue, parts: DocumentParts, look: Look): string {
  const { page } = look.colours;
  const label = escapeAttribute(issue.title);
  const column = layoutRow(
    ` class="page" align="center" bgcolor="${page}" style="padding:24px 8px;background:${page}"`,
    forOutlook(columns(parts, look)),
  );
  return [
    `<div role="article" aria-roledescription="email" aria-label="${label}" lang="${look.lang}" dir="ltr" style="word-wrap:break-word">`,
    parts.preheader,
    layoutTable(column),
    '</div>',
  ]
    .filter(Boolean)
    .join('\n');
}

function columns(parts: DocumentParts, look: Look): string {
  const { card } = look.colours;
  const narrow = ' width="100%" style="max-width:600px"';
  return [
    ...(parts.above.length > 0 ? [layoutTable(parts.above.join('\n'), narrow)] : []),
    layoutTable(
      parts.card.join('\n'),
      ` class="card" width="100%" bgcolor="${card}" style="table-layout:fixed;max-width:600px;background:${card}"`,
    ),
    layoutTable(parts.below.join('\n'), narrow),
  ].join('\n');
}

/** Outlook for Windows knows no max-width, so there the column stands in a table of 600 pixels. */
function forOutlook(html: string): string {
  return `<!--[if mso]>${ghostTable}<tr><td><![endif]-->\n${html}\n<!--[if mso]></td></tr></table><![endif]-->`;
}

const ghostTable =
  '<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0">';
