import path from 'node:path';
import { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { DoctorCheck } from './define.ts';

/** A template in MJML needs the workspace's own mjml, which viag does not bring. */
export const templates: DoctorCheck = {
  id: 'templates',
  async look(context) {
    const say = doctorWords[context.lang].templates;
    const names = mjmlTemplates(context);
    const [first] = names;
    if (first === undefined) return [];
    return hasMjml(context)
      ? [{ state: 'ok', message: say.fine(names.length) }]
      : [{ state: 'warning', message: say.missing(visible(first)), help: say.missingHelp }];
  },
};

/** Those among the templates, and the one that the configuration names, wherever it stands. */
function mjmlTemplates({ io, workspace }: CommandContext): readonly string[] {
  const { newsletter, templates: folder } = workspace.config;
  const names = io.files.namesIn(path.join(workspace.root, folder));
  const all = [...names.map((name) => path.posix.join(folder, name)), newsletter.template];
  return [...new Set(all)].filter((name) => name.endsWith('.mjml.liquid'));
}

/** In the workspace itself, as `viag export newsletter` looks for it. */
function hasMjml({ io, workspace }: CommandContext): boolean {
  const file = path.join(workspace.root, 'node_modules', 'mjml', 'package.json');
  return io.files.kindOf(file) === 'file';
}
