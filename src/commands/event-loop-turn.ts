/**
 * Lets the event loop come round. What a native package holds on to for an object that is gone
 * (satteri: some 45 KB an article) Node gives back only then, so a loop over thousands of articles
 * that never waits takes hundreds of megabytes.
 */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
