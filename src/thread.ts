import { parentPort, workerData } from 'node:worker_threads';
import { checkOnThread } from './commands/validate/check-on-thread.ts';
import { diskFiles } from './io/files.ts';
import { turn } from './io/turn.ts';

/** What another thread of `viag validate` runs. */
await checkOnThread(workerData, diskFiles, (results) => parentPort?.postMessage(results), turn);
