import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import { directionAttribute } from '../../render/direction.ts';
import { escapeAttribute, escapeText } from '../../text/encodings/html-escape.ts';
import { inBundle } from '../addresses.ts';
import { agendaEntry } from '../layout/agenda.ts';
import { anchorsOf } from '../layout/anchors.ts';
import { paragraphsOf } from '../layout/closing.ts';
import { externalEntry } from '../layout/external.ts';
import { numberAndDate } from '../layout/header.ts';
import { lookOf } from '../layout/look.ts';
import { linksIn } from '../layout/resolve-link.ts';
import { pageEntry } from './entry.ts';
import { pageFooter } from './footer.ts';
import { introduction } from './introduction.ts';
import { logoStyle, pageLogo } from './logo.ts';
import { pageContents } from './page-contents.ts';
import { pageSection, sectionHtml } from './section.ts';
import { styleSheet } from './style-sheet.ts';

/**
 * The newsletter as a web page, beside the folder with its pictures: one h1, no script. Its links
 * are not measured, as a visitor is there already; what a mail system fills in is left out.
 */
export function renderIssuePage(issue: Issue, config: Config): string {
  const look = lookOf(config, inBundle);
  const context = { look, links: linksIn(issue, config, inBundle), anchors: anchorsOf(issue) };
  const { words, lang } = look;
  const agenda = issue.agenda.map((item) => pageEntry(agendaEntry(item, lang), look));
  const external = issue.external.map((item) => pageEntry(externalEntry(item, lang), look));
  const main = [
    introduction(issue, config, context),
    pageContents(issue, context),
    ...issue.sections.map((section) => pageSection(section, context)),
    sectionHtml(words.agenda, agenda, context.anchors.agenda),
    sectionHtml(words.external, external, context.anchors.external),
    closing(issue.closing ?? ''),
  ].filter((part) => part !== '');
  return `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeAttribute(issue.preheader)}">
<title>${escapeText(issue.title)} – ${escapeText(config.site.name)}</title>
<style>
${styleSheet(look.theme)}${issue.logo ? `\n${logoStyle}` : ''}
</style>
</head>
<body>
<header>
<p>${issue.logo ? pageLogo(issue.logo) : `<strong>${escapeText(config.site.name)}</strong>`}</p>
<h1${directionAttribute(issue.title)}>${escapeText(issue.title)}</h1>
<p>${escapeText(numberAndDate(issue, lang))}</p>
</header>
<main>
${main.join('\n')}
</main>
${pageFooter(config, look)}
</body>
</html>
`;
}

/** Pictures from beside the page, our own style, and nothing else. */
const policy =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function closing(text: string): string {
  return paragraphsOf(text)
    .map(
      (lines) =>
        `<p${directionAttribute(lines.join(' '))}>${lines.map(escapeText).join('<br>\n')}</p>`,
    )
    .join('\n');
}
