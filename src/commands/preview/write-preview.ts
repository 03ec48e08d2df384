import path from 'node:path';
import { manifestFile } from '../../manifest.ts';
import { previewCommandWords } from '../../messages/preview-command.ts';
import { WriteError } from '../../model/user-error.ts';
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
  const folder = chosen(() => bundleFolder(out, 'preview', context));
  const writing = { root: workspace.root, force };
  // Before all the work.
  chosen(() => io.files.checkBundleFolder(folder, writing));
  const snapshot = await keepDesk(context).look();
  const site = previewSite(snapshot, previewPictures(context));
  const files = await site.all();
  const bundle = [...files, manifestFile({ preview: true }, files)];
  chosen(() => io.files.writeBundle(folder, bundle, writing));
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  io.out(`${say.written(files.length)}: ${visible(shown)}/\n`);
  if (!quiet) io.err(`${say.openWritten(visible(`${shown}/index.html`))}\n`);
  return 0;
}

/** What is said of a folder that will not do names the option by which it was chosen. */
function chosen<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw new WriteError(error.kind, error.path, error.detail, { cause: error, flag: '--static' });
  }
}
