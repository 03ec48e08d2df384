import { configuration } from './configuration.ts';
import type { DoctorCheck } from './define.ts';
import { editor } from './editor.ts';
import { folders } from './folders.ts';
import { git } from './git.ts';
import { nodeVersion } from './node-version.ts';
import { parts } from './parts.ts';
import { templates } from './templates.ts';

/** Everything `viag doctor` looks at. */
export const doctorChecks: readonly DoctorCheck[] = [
  nodeVersion,
  configuration,
  folders,
  parts,
  templates,
  git,
  editor,
];
