import type { Workspace } from '../../config/workspace.ts';
import type { doctorWords } from '../../messages/doctor.ts';
import { visible } from '../../text/display/visible.ts';
import { ownFolders } from './own-folders.ts';

type PolicyWords = (typeof doctorWords)['nl']['policy'];

/** What viag may touch, and what it never does. */
export interface Policy {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly network: readonly string[];
  readonly starts: readonly string[];
  readonly never: readonly string[];
}

export function policyOf(workspace: Workspace, say: PolicyWords): Policy {
  const folders = ownFolders(workspace).map((folder) => `${visible(folder)}/`);
  const templates = visible(workspace.config.templates);
  return {
    reads: [...folders, `${templates}/`, ...say.alsoReads],
    writes: [...folders, ...say.alsoWrites],
    network: say.network,
    starts: say.starts,
    never: say.never,
  };
}
