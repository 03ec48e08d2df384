import { setImmediate } from 'node:timers/promises';

/** See `Io.turn`. */
export async function turn(): Promise<void> {
  await setImmediate();
}
