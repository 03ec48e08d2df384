import { visible } from '../../text/display/visible.ts';

/** What changes in a file, as `diff -u` shows it: only the lines that differ, and three around. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { structuredPatch } = await import('diff');
  const name = visible(path);
  const { hunks } = structuredPatch(name, name, linesOf(before), linesOf(after), '', '', {
    context: 3,
  });
  return [
    `--- ${name}`,
    `+++ ${name}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.map((line) => line.charAt(0) + visible(line.slice(1))),
    ]),
    '',
  ].join('\n');
}

/** A line end of another kind, or none at the end of the file, is not what a fix changes. */
function linesOf(text: string): string {
  return text
    .replace(/\r?\n$/, '')
    .replaceAll('\r\n', '\n')
    .concat('\n');
}
