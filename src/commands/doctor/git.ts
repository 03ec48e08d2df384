import { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/display/visible.ts';
import type { DoctorCheck } from './define.ts';

export const git: DoctorCheck = {
  id: 'git',
  async look({ io, lang, workspace }) {
    const say = doctorWords[lang].git;
    const program = io.system.git(workspace.root, ['--version']);
    if (!program.ok) return [{ state: 'warning', message: say.none, help: say.noneHelp }];
    const version = new TextDecoder()
      .decode(program.output)
      .replace(/^git version /, '')
      .trim();
    const repository = io.system.git(workspace.root, ['rev-parse', '--show-toplevel']);
    return repository.ok
      ? [{ state: 'ok', message: say.fine(visible(version)) }]
      : [
          {
            state: 'warning',
            message: say.noRepository(visible(version)),
            help: say.noRepositoryHelp,
          },
        ];
  },
};
