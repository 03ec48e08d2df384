import path from 'node:path';
import { listed } from '../../manifest.ts';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import { bundleContents } from '../export/bundle-contents.ts';
import type { Flags } from '../program/flags.ts';
import type { SentRecord } from './mark-sent.ts';

/** What came of an export. */
export interface Exported {
  readonly files: readonly OutputFile[];
  /** Absolute. */
  readonly folder: string;
  readonly remarks: readonly string[];
  /** Of the articles. */
  readonly count: number;
  readonly dryRun: boolean;
  /** Where it was recorded as sent, from the root. */
  readonly record: SentRecord | undefined;
}

/** For people, or with `--json` for programs. */
export function reportExport(exported: Exported, flags: Flags, context: CommandContext): void {
  const { files, folder, remarks, count, dryRun, record } = exported;
  const { io, lang, quiet } = context;
  const say = exportNewsletterWords[lang];
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  if (flags.on('json') === true) {
    const result = {
      out: shown,
      files: files.map(listed),
      ...(record && { record: record.path }),
      warnings: remarks,
    };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  if (!quiet) for (const remark of remarks) io.err(`${say.warning}: ${visible(remark)}\n`);
  io.out(`${dryRun ? say.would(count) : say.made(count)}: ${visible(shown)}/\n`);
  io.out(bundleContents(files, context));
  if (record) {
    const recorded = record.replaced ? say.recordedAnew : say.recorded;
    io.out(`${recorded(visible(record.path))}\n`);
  }
  const page = files.find(({ path: name }) => name === 'index.html');
  if (!quiet && !dryRun && page) io.err(`${say.next(`${shown}/${page.path}`)}\n`);
}
