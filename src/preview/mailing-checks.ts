import type { FindingCounts } from '../model/desk.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import type { PreviewSetting } from './setting.ts';

/** A check that the mailing had, and what it found. */
export interface CheckView {
  readonly summary: string;
  readonly problems: readonly {
    readonly severity: 'error' | 'warning';
    readonly message: string;
  }[];
}

export function problemCounts(checks: readonly CheckView[]): FindingCounts {
  const all = checks.flatMap(({ problems }) => problems.map(({ severity }) => severity));
  const count = (wanted: string) => all.filter((severity) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: 0 };
}

/** What was found comes first; what is fine is said as well, or nobody knows it was looked at. */
export function checksHtml(checks: readonly CheckView[], { words }: PreviewSetting): string {
  const found = checks.flatMap(({ problems }) => problems);
  const fine = checks.filter(({ problems }) => problems.length === 0);
  const problems = found.map(
    ({ severity, message }) =>
      `<li class="finding ${severity}"><p><strong>${words.severities[severity]}</strong></p><p dir="auto">${escapeText(message)}</p></li>`,
  );
  const passed = fine.map(({ summary }) => `<li>${escapeText(summary)}</li>`);
  return [
    ...(problems.length > 0 ? [`<ol class="findings">\n${problems.join('\n')}\n</ol>`] : []),
    ...(passed.length > 0 ? [`<ul class="passed">\n${passed.join('\n')}\n</ul>`] : []),
  ].join('\n');
}
