import { codeOf } from './paths.ts';

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive all the same.
    return codeOf(error) === 'EPERM';
  }
}
