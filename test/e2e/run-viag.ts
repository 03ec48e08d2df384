import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/viag.js', import.meta.url));

/** Nothing of the machine but where to find programs. */
export const environment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  NO_COLOR: '1',
};

export const now = '2018-12-20T10:00:00Z';

export interface Outcome {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs the built program as it is, without a terminal. */
export function runViag(args: readonly string[], { cwd, env = {}, input }: Setting): Outcome {
  return outcomeOf(process.execPath, [bin, ...args], { cwd, env, ...(input && { input }) });
}

/** Runs it at a fixed moment, which most commands need for the same output every day. */
export function viag(args: readonly string[], setting: Setting): Outcome {
  return runViag([...args, '--now', now], setting);
}

/** A line of shell, in which `$VIAG` runs viag. */
export function inShell(script: string, { cwd, env = {}, input }: Setting): Outcome {
  const all = { ...env, VIAG: `${process.execPath} ${bin}` };
  return outcomeOf('bash', ['--norc', '-c', script], { cwd, env: all, ...(input && { input }) });
}

function outcomeOf(program: string, args: readonly string[], setting: Setting): Outcome {
  const { cwd, env, input } = setting;
  const { status, signal, stdout, stderr, error } = spawnSync(program, [...args], {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw error;
  return { code: status ?? signal ?? 'none', stdout, stderr };
}
