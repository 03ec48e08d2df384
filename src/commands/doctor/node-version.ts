import { doctorWords } from '../../messages/doctor.ts';
import type { DoctorCheck } from './define.ts';

/** `engines` in `package.json`; a test keeps them the same. */
export const oldestNode = '20.19';

export const nodeVersion: DoctorCheck = {
  id: 'node',
  async look({ io, lang }) {
    const say = doctorWords[lang].node;
    const version = io.system.nodeVersion;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [leastMajor = 0, leastMinor = 0] = oldestNode.split('.').map(Number);
    const fine = major > leastMajor || (major === leastMajor && minor >= leastMinor);
    return fine
      ? [{ state: 'ok', message: say.fine(version) }]
      : [{ state: 'error', message: say.old(version), help: say.oldHelp(oldestNode) }];
  },
};
