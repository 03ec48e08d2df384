import { run } from './cli.ts';
import { nodeIo } from './io/node.ts';

/**
 * The real program. Sets the exit code instead of exiting, because `process.exit` cuts off what
 * is still on its way into a pipe.
 */
export async function main(): Promise<void> {
  const { stdout } = process;
  let outputFailed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `viag validate | head -1`: the reader has seen enough.
    if (error.code === 'EPIPE') return;
    outputFailed = true;
    process.exitCode = 2;
    process.stderr.write(`viag: ${error.message}\n`);
  });
  process.stderr.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // With a listener a signal waits until what is being written is whole; then it ends us as usual.
    process.once(signal, () => process.kill(process.pid, signal));
  }
  const io = nodeIo(new URL('./thread.js', import.meta.url));
  const code = await run(process.argv.slice(2), io);
  process.exitCode = outputFailed ? 2 : code;
}
