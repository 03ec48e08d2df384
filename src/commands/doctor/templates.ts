import path from 'node:path';
import type { Files } from '../../io/io.ts';
import { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/visible.ts';
import type { DoctorCheck } from './define.ts';

/** A template in MJML needs the workspace's own mjml, which viag does not bring. */
export const templates: DoctorCheck = {
  id: 'templates',
  async look({ io, lang, workspace }) {
    const say = doctorWords[lang].templates;
    const names = io.files
      .namesIn(path.join(workspace.root, workspace.config.templates))
      .filter((name) => name.endsWith('.mjml.liquid'));
    const [first] = names;
    if (first === undefined) return [];
    return hasPackage('mjml', workspace.root, io.files)
      ? [{ state: 'ok', message: say.fine(names.length) }]
      : [{ state: 'warning', message: say.missing(visible(first)), help: say.missingHelp }];
  },
};

/** As Node would look for it: in this folder, and in each one above. */
function hasPackage(name: string, folder: string, files: Files): boolean {
  if (files.kindOf(path.join(folder, 'node_modules', name, 'package.json')) === 'file') return true;
  const above = path.dirname(folder);
  return above !== folder && hasPackage(name, above, files);
}
