import type { Checked } from '../../engine/checked.ts';
import { chooseRules } from '../../engine/rule-choice.ts';
import type { Files } from '../../io/io.ts';
import type { Level } from '../../model/finding.ts';
import { rules } from '../../rules/index.ts';
import { startChecking } from '../archive/check-documents.ts';
import { type DiskSource, readSource } from '../archive/source.ts';
import type { CommandContext } from '../context.ts';
import { type Claims, checkBatches, type Packed } from './check-batches.ts';

/** All that another thread needs to check like the first one. Plain data. */
export interface ThreadJob extends Pick<CommandContext, 'lang' | 'today' | 'workspace'> {
  /** From the command line, by rule. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly sources: readonly DiskSource[];
  readonly claims: Claims;
}

/** Takes part in checking until nothing is left to claim. */
export async function checkOnThread(
  { levels, sources, claims, ...setting }: ThreadJob,
  files: Files,
  send: (results: Packed) => void,
  turn: () => Promise<void>,
): Promise<void> {
  const context = { ...setting, io: { files } };
  const validation = startChecking(chooseRules(rules, setting.workspace.config, levels), context);
  const check = (source: DiskSource): Checked => {
    const document = readSource(source, context);
    return source.reported ? validation.check(document) : validation.note(document);
  };
  await checkBatches(sources, claims, check, send, turn);
}
