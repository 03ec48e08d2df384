import { listed } from '../../manifest.ts';
import { bundleWords } from '../../messages/bundle.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { displayWidth } from '../../text/display/width.ts';
import type { CommandContext } from '../context.ts';

/** The files of a bundle with their sizes; what shares a folder is one line. `--json` has them all. */
export function bundleContents(
  files: readonly OutputFile[],
  { lang, paint }: Pick<CommandContext, 'lang' | 'paint'>,
): string {
  const entries = new Map<string, { readonly paths: readonly string[]; readonly bytes: number }>();
  for (const { path, bytes } of files.map(listed)) {
    const name = topFolder(path) ?? path;
    const known = entries.get(name) ?? { paths: [], bytes: 0 };
    entries.set(name, { paths: [...known.paths, path], bytes: known.bytes + bytes });
  }
  const rows = Array.from(entries, ([name, { paths, bytes }]) => {
    const [only = name, ...others] = paths;
    const label = others.length > 0 ? `${name} (${bundleWords[lang].files(paths.length)})` : only;
    return { label, size: `${(bytes / 1024).toFixed(1)} KB` };
  });
  const width = Math.max(...rows.map(({ label }) => displayWidth(label)));
  const most = Math.max(...rows.map(({ size }) => size.length));
  return rows
    .map(({ label, size }) => {
      const gap = ' '.repeat(width - displayWidth(label) + 2);
      return `  ${label}${gap}${paint.dim(size.padStart(most))}\n`;
    })
    .join('');
}

function topFolder(path: string): string | undefined {
  return /^[^/]+\//.exec(path)?.[0];
}
