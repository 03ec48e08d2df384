import path from 'node:path';
import { manifestFile } from '../../manifest.ts';
import { previewCommandWords } from '../../messages/preview-command.ts';
import { visible } from '../../text/display/visible.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { bundleFolder } from '../export/bundle-folder.ts';
import { keepDesk } from './kept-desk.ts';
import { previewPictures } from './preview-pictures.ts';
import { previewSite } from './preview-site.ts';

/** Every page as a file, to be opened from disk or put on a server. */
export async function writePreview(
  out: string,
  force: boolean,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang, quiet, workspace } = context;
  const say = previewCommandWords[lang];
  const folder = bundleFolder(out, 'preview', context);
  const writing = { root: workspace.root, force };
  // Before all the work.
  io.files.checkBundleFolder(folder, writing);
  const snapshot = await keepDesk(context).look();
  const site = previewSite(snapshot, previewPictures(context));
  const files = await site.all();
  io.files.writeBundle(folder, [...files, manifestFile({ preview: true }, files)], writing);
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  io.out(`${say.written(files.length)}: ${visible(shown)}/\n`);
  if (!quiet) io.err(`${say.openWritten(visible(`${shown}/index.html`))}\n`);
  return 0;
}
