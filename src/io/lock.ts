import fs from 'node:fs';
import path from 'node:path';
import { WriteError } from '../model/user-error.ts';
import { isAlive } from './is-alive.ts';
import { codeOf } from './paths.ts';

/**
 * Does the work while holding a lock beside the folder. A lock whose process is gone is taken
 * over; one that is alive makes the second run stop.
 */
export function withLock(folder: string, work: () => void): void {
  const lock = path.join(path.dirname(folder), `.viag-${path.basename(folder)}.lock`);
  if (!claim(lock, folder)) {
    removeStale(lock, folder);
    if (!claim(lock, folder)) throw new WriteError('locked', folder);
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** By a link, so that the lock appears together with the number in it. */
function claim(lock: string, folder: string): boolean {
  const own = `${lock}.${process.pid}`;
  try {
    fs.writeFileSync(own, String(process.pid));
    fs.linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new WriteError('failed', path.dirname(folder), codeOf(error), { cause: error });
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/** Takes the lock of a process that is gone out of the way; throws when its holder is alive. */
function removeStale(lock: string, folder: string): void {
  const holder = holderOf(lock);
  // Gone already, or a new one of this very moment: the next claim will tell.
  if (holder === undefined) return;
  // A lock with our own number is that of a killed run: we hold none yet.
  if (Number(holder) !== process.pid && isAlive(Number(holder))) {
    throw new WriteError('locked', folder, holder);
  }
  const aside = `${lock}.${process.pid}.stale`;
  try {
    fs.renameSync(lock, aside);
  } catch {
    return;
  }
  // Another may have taken the stale lock over in between: then this one is theirs.
  const moved = holderOf(aside);
  if (moved !== holder) restore(aside, lock);
  fs.rmSync(aside, { force: true });
}

function restore(aside: string, lock: string): void {
  try {
    fs.linkSync(aside, lock);
  } catch {
    // A third has claimed it; the claim that follows finds that out.
  }
}

/** A process number, as written. */
function holderOf(lock: string): string | undefined {
  try {
    return fs.readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
