import { deserialize, serialize } from 'node:v8';
import type { Checked } from '../../engine/checked.ts';

/** What so many texts leave behind is little; so many results are worth a message. */
const batchSize = 64;

/**
 * The results of a batch. As bytes, they keep no text alive that they quote, they can go from one
 * thread to another, and V8 need not walk through them each time it looks for memory.
 */
export type Packed = Uint8Array;

export function unpack(packed: Packed): readonly Checked[] {
  return deserialize(packed);
}

/** How far the threads have come together: a number in memory that all of them see. */
export type Claims = Int32Array<SharedArrayBuffer>;

export function nothingClaimed(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Checks batch after batch of what no thread has claimed yet. One thread that breaks leaves
 * nothing to claim for the others.
 *
 * @param turn see `Io.turn`.
 */
export async function checkBatches<Source>(
  sources: readonly Source[],
  claims: Claims,
  check: (source: Source) => Checked,
  take: (results: Packed) => void,
  turn: () => Promise<void>,
): Promise<void> {
  try {
    for (;;) {
      const from = Atomics.add(claims, 0, batchSize);
      if (from >= sources.length) return;
      take(serialize(sources.slice(from, from + batchSize).map(check)));
      await turn();
    }
  } catch (error) {
    Atomics.store(claims, 0, sources.length);
    throw error;
  }
}
