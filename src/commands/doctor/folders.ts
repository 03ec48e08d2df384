import path from 'node:path';
import type { Files } from '../../io/io.ts';
import { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/display/visible.ts';
import type { Diagnosis, DoctorCheck } from './define.ts';
import { ownFolders } from './own-folders.ts';

/** Whether viag can write where it has to; a folder that is yet to be made needs one above it. */
export const folders: DoctorCheck = {
  id: 'folders',
  async look({ io, lang, workspace }) {
    if (workspace.configPath === undefined) return [];
    const say = doctorWords[lang].folders;
    const all = ownFolders(workspace);
    const faults = all.flatMap((folder): readonly Diagnosis[] => {
      const place = nearest(path.join(workspace.root, folder), io.files);
      const shown = visible(folder);
      if (place.kind !== 'folder')
        return [{ state: 'error', message: say.noFolder(shown), help: say.noFolderHelp }];
      return io.files.isWritable(place.path)
        ? []
        : [{ state: 'error', message: say.closed(shown), help: say.closedHelp }];
    });
    const fine = say.fine(all.map((folder) => `${visible(folder)}/`).join(', '));
    return faults.length > 0 ? faults : [{ state: 'ok', message: fine }];
  },
};

function nearest(folder: string, files: Files): { path: string; kind: string } {
  const kind = files.kindOf(folder);
  const above = path.dirname(folder);
  return kind === 'missing' && above !== folder ? nearest(above, files) : { path: folder, kind };
}
