import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

export const VIAG = fileURLToPath(new URL('../../bin/viag.js', import.meta.url));

/** What viag may know of the machine: enough to start, nothing of whose machine it is. */
export const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  NO_COLOR: '1',
  TERM: 'xterm',
  GIT_CONFIG_NOSYSTEM: '1',
};

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';
/** Wipes what was typed. */
export const CTRL_U = '\u0015';

export interface Terminal {
  /** Resolves when `text` shows up in what was printed since the last time. */
  sees(text: string): Promise<void>;
  type(keys: string): void;
  /** The exit code. */
  readonly ended: Promise<number>;
  /** Everything that was sent to the terminal. */
  raw(): string;
  /** The same without control sequences. */
  text(): string;
}

interface Screen {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs viag in a pseudo-terminal of 100 by 40. */
export function inTerminal(folder: string, args: readonly string[], screen?: Screen): Terminal {
  return programInTerminal(folder, process.execPath, [VIAG, ...args], screen);
}

export function programInTerminal(
  folder: string,
  program: string,
  args: readonly string[],
  { columns = 100, env = ENVIRONMENT }: Screen = {},
): Terminal {
  const viag = spawn(program, [...args], {
    name: env.TERM ?? 'xterm',
    cols: columns,
    rows: 40,
    cwd: folder,
    env: { ...env },
  });
  let raw = '';
  let seen = 0;
  let check = () => {};
  viag.onData((data) => {
    raw += data;
    check();
  });
  const text = () => stripVTControlCharacters(raw);
  const ended = new Promise<number>((resolve, reject) => {
    // Well within a test's time, so that a program that goes on shows what it was doing.
    const goesOn = setTimeout(() => {
      reject(new Error(`still runs${state(viag.pid)}, having printed:\n${JSON.stringify(raw)}`));
      viag.kill('SIGKILL');
    }, 25_000).unref();
    viag.onExit(({ exitCode, signal }) => {
      clearTimeout(goesOn);
      resolve(signal ? 128 + signal : exitCode);
    });
  });
  ended.catch(() => {});
  return {
    sees: (wanted) =>
      new Promise((resolve, reject) => {
        check = () => {
          const at = text().indexOf(wanted, seen);
          if (at === -1) return;
          seen = at + wanted.length;
          check = () => {};
          resolve();
        };
        const missed = () =>
          reject(new Error(`never saw ${JSON.stringify(wanted)} in:\n${text()}`));
        setTimeout(missed, 10_000).unref();
        ended.then(() => setTimeout(missed, 100), missed);
        check();
      }),
    type: (keys) => viag.write(keys),
    ended,
    raw: () => raw,
    text,
  };
}

/** What Linux says a process waits for. */
function state(pid: number): string {
  try {
    const [status, wait] = ['stat', 'wchan'].map((name) =>
      readFileSync(`/proc/${pid}/${name}`, 'utf8'),
    );
    return ` (${status?.split(' ').slice(2, 3)}, ${wait})`;
  } catch {
    return '';
  }
}
