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
  take(lock, folder);
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock: string, folder: string): void {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'EEXIST') {
      throw new WriteError('failed', path.dirname(folder), code, { cause: error });
    }
    const holder = Number(readOr(lock, ''));
    // A lock with our own number is that of a killed run: we hold none yet.
    if (holder !== process.pid && isAlive(holder))
      throw new WriteError('locked', folder, String(holder), { cause: error });
    // Renamed before it is removed, so that of two who find it stale only one takes it over.
    const taken = `${lock}.${process.pid}`;
    try {
      fs.renameSync(lock, taken);
    } catch (gone) {
      throw new WriteError('locked', folder, '', { cause: gone });
    }
    fs.rmSync(taken, { force: true });
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
  }
}

function readOr(file: string, otherwise: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
