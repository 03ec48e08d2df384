import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Threads } from './io.ts';

/** @param program what another thread runs; it finds its job in `workerData`. */
export function threadsFor(program: URL): Threads {
  return {
    count: availableParallelism(),
    run: (job, take) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(program, { workerData: job });
        worker.on('message', take);
        worker.on('error', reject);
        worker.on('exit', resolve);
      }),
  };
}
