import path from 'node:path';
import { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import { editorNames, editorProgram } from '../program/editor-program.ts';
import type { DoctorCheck } from './define.ts';

/** What `--editor` would start. */
export const editor: DoctorCheck = {
  id: 'editor',
  async look(context) {
    const { io, lang } = context;
    const say = doctorWords[lang].editor;
    const command = editorProgram(io.env);
    if (command === undefined) {
      return [{ state: 'warning', message: say.none, help: say.noneHelp(editorNames.join(', ')) }];
    }
    const [program = ''] = command.trim().split(/\s+/);
    return isThere(program, context)
      ? [{ state: 'ok', message: say.fine(visible(command)) }]
      : [{ state: 'warning', message: say.missing(visible(program)), help: say.missingHelp }];
  },
};

function isThere(program: string, { io }: CommandContext): boolean {
  const isFile = (file: string) => io.files.kindOf(file) === 'file';
  if (program.includes('/') || path.isAbsolute(program))
    return isFile(path.resolve(io.cwd, program));
  const folders = (io.env.PATH ?? io.env.Path ?? '').split(path.delimiter);
  const endings = ['', ...(io.env.PATHEXT ?? '').split(';').filter((ending) => ending !== '')];
  return folders.some((folder) =>
    endings.some((ending) => isFile(path.join(folder, program + ending))),
  );
}
