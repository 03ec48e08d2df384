import type { Checked } from '../../engine/checked.ts';
import type { Level } from '../../model/finding.ts';
import type { Source } from '../archive/source.ts';
import type { CommandContext } from '../context.ts';
import { withProgress } from '../program/progress.ts';
import { checkBatches, nothingClaimed, type Packed, unpack } from './check-batches.ts';
import type { ThreadJob } from './check-on-thread.ts';
import type { Sources } from './validate-sources.ts';

/** With fewer, another thread takes longer to get going than it saves. See `bench/`. */
const sourcesPerThread = 1000;

/**
 * Checks everything, here and on other threads where that pays.
 *
 * @param check one source, on this thread.
 * @param levels for the other threads; undefined when all must be done here.
 */
export async function checkAll(
  { all, onDisk }: Sources,
  check: (source: Source) => Checked,
  levels: ReadonlyMap<string, Level> | undefined,
  context: CommandContext,
): Promise<readonly Checked[]> {
  const { io, lang, today } = context;
  // What is no plain data stays on this thread.
  const { settingPlace: _settingPlace, ...workspace } = context.workspace;
  return withProgress(
    all.length,
    async (show) => {
      const claims = nothingClaimed();
      const results: Packed[] = [];
      const take = (batch: Packed): void => {
        results.push(batch);
        show(Math.min(Atomics.load(claims, 0), all.length));
      };
      const running = [checkBatches(all, claims, check, take, io.turn)];
      if (onDisk && levels) {
        const job: ThreadJob = { lang, today, workspace, levels, sources: onDisk, claims };
        const most = Math.min(io.threads.count, Math.floor(all.length / sourcesPerThread));
        while (running.length < most) running.push(io.threads.run(job, take));
      }
      await Promise.all(running);
      return results.flatMap(unpack);
    },
    context,
  );
}
