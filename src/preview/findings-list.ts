import type { FindingCounts } from '../model/desk.ts';
import type { Finding } from '../model/finding.ts';
import { truncateAtWord } from '../text/display/graphemes.ts';
import { visible } from '../text/display/visible.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import { placeHtml } from './editor.ts';
import type { PreviewSetting } from './setting.ts';

/** So much of a line tells which one it is. */
const longestQuote = 120;

/** What was found in a file, each with its place and the line it is about. */
export function findingsList(
  path: string,
  text: string,
  findings: readonly Finding[],
  setting: PreviewSetting,
): string {
  const { words } = setting;
  if (findings.length === 0) return `<p class="good">${words.noFindings}</p>`;
  const lines = text.split(/\r\n|\r|\n/);
  const items = findings.map(({ severity, message, ruleId, line, column }) => {
    const quote = (lines[line - 1] ?? '').trim().slice(0, 4 * longestQuote);
    return [
      `<li class="finding ${severity}">`,
      `<p class="what"><strong>${words.severities[severity]}</strong> ${placeHtml({ path, line, column }, words.line(line), setting)}</p>`,
      `<p dir="auto">${messageHtml(message)}</p>`,
      ...(quote === '' || quote === '---'
        ? []
        : [
            `<p class="quote" dir="auto">${escapeText(visible(truncateAtWord(quote, longestQuote)))}</p>`,
          ]),
      `<p class="rule">${escapeText(ruleId)}</p>`,
      '</li>',
    ].join('\n');
  });
  return `<ol class="findings">\n${items.join('\n')}\n</ol>`;
}

/** A message, with what stands between backticks as code. */
function messageHtml(message: string): string {
  return visible(message)
    .split('`')
    .map((part, index, { length }) =>
      index % 2 === 1 && index < length - 1 ? `<code>${escapeText(part)}</code>` : escapeText(part),
    )
    .join('');
}

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** `2 fouten, 1 tip` with a mark for the worst of them. */
export function countsHtml(counts: FindingCounts, { words }: PreviewSetting): string {
  const { error, warning, info } = counts;
  const { found } = words.desks;
  const parts = [
    ...(error > 0 ? [`<span class="error">${found.error(error)}</span>`] : []),
    ...(warning > 0 ? [`<span class="warning-count">${found.warning(warning)}</span>`] : []),
    ...(info > 0 ? [`<span class="hint">${found.info(info)}</span>`] : []),
  ];
  return parts.length === 0 ? `<span class="none">${words.noFindings}</span>` : parts.join(' ');
}
