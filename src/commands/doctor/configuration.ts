import path from 'node:path';
import { doctorWords } from '../../messages/doctor.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import type { CommandContext } from '../context.ts';
import { loadWorkspace } from '../program/load-workspace.ts';
import type { DoctorCheck } from './define.ts';

/** Reads the configuration once more, since so far viag went on without one that is broken. */
export const configuration: DoctorCheck = {
  id: 'configuration',
  async look(context, flags) {
    const { io, lang } = context;
    try {
      const workspace = loadWorkspace(io.cwd, flags.text('config'), lang, io.files);
      configuredRules({ ...context, workspace });
      return [found(workspace.configPath, context)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, help } = error;
      return [{ state: 'error', message: visible(message), help: visible(help) }];
    }
  },
};

function found(file: string | undefined, { io, lang }: CommandContext) {
  const say = doctorWords[lang].configuration;
  if (file === undefined) {
    const message = say.none(visible(io.cwd));
    return { state: 'warning', message, help: say.noneHelp } as const;
  }
  const message = say.fine(visible(path.dirname(file)), visible(path.basename(file)));
  return { state: 'ok', message } as const;
}
