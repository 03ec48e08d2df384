import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { bin, environment, now } from './run-viag.ts';

export interface RunningPreview {
  readonly child: ChildProcess;
  /** With the token, ending in `/`. */
  readonly address: string;
  readonly port: number;
  /** What was said on standard error so far. */
  errors(): string;
}

interface Setting {
  readonly cwd: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program serving a preview. */
export async function startPreview({ cwd, args = [], env = {} }: Setting): Promise<RunningPreview> {
  const all = [bin, 'preview', '--now', now, ...args];
  const child = spawn(process.execPath, all, { cwd, env: { ...environment, ...env } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [address] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>,
    once(child, 'exit').then(() => {
      throw new Error(`viag preview ended: ${said}`);
    }),
  ]);
  return {
    child,
    address: address.trim(),
    port: Number(new URL(address.trim()).port),
    errors: () => said,
  };
}

/** The same, ended with the test. */
export async function previewOf(setting: Setting): Promise<RunningPreview> {
  const running = await startPreview(setting);
  onTestFinished(() => void running.child.kill('SIGKILL'));
  return running;
}
