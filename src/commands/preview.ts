import { previewCommandWords } from '../messages/preview-command.ts';
import { UserError } from '../model/user-error.ts';
import type { Command } from './command.ts';
import { servePreview } from './preview/serve-preview.ts';
import { writePreview } from './preview/write-preview.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const say = previewCommandWords[context.lang];
  const folder = flags.text('static');
  const port = flags.text('port');
  if (folder !== undefined) {
    const alone = ['port', 'open'].find((name) => flags.given(name));
    if (alone !== undefined)
      throw new UserError(say.staticAlone(`--${alone}`), say.staticAloneHelp);
    return writePreview(folder, flags.on('force') === true, context);
  }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new UserError(say.badPort(port), say.badPortHelp);
  }
  return servePreview(
    {
      port: port === undefined ? undefined : Number(port),
      open: flags.on('open') === true,
      config: flags.text('config'),
    },
    context,
  );
};
