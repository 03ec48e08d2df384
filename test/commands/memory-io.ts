import { posix } from 'node:path';
import type { CommandContext } from '../../src/commands/context.ts';
import { type Flags, flagsOf } from '../../src/commands/program/flags.ts';
import { defaultConfig } from '../../src/config/defaults.ts';
import type { Http, Io, Paint } from '../../src/io/io.ts';
import type { Prompts } from '../../src/io/prompts.ts';
import type { Config } from '../../src/model/config.ts';
import type { Lang } from '../../src/model/lang.ts';
import { Cancelled } from '../../src/model/user-error.ts';
import { memoryFiles } from './memory-files.ts';

export interface MemorySetup {
  /** Absolute path -> content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What someone types or chooses, question after question; undefined: no terminal. */
  readonly answers?: readonly (string | typeof CTRL_C)[];
  readonly gitName?: string;
  readonly now?: Date;
  readonly editorStarts?: boolean;
  readonly http?: Http;
}

export const CTRL_C: unique symbol = Symbol('Ctrl-C');

export interface Memory {
  readonly io: Io;
  readonly files: Map<string, string | Uint8Array>;
  /** Every question as it was put, with its default, choices and rejected answers. */
  readonly asked: string[];
  readonly opened: string[];
  out(): string;
  err(): string;
}

/** A world in memory. Nothing in it depends on the machine. */
export function memoryIo(setup: MemorySetup = {}): Memory {
  const { cwd = '/work', env = {}, answers, gitName, editorStarts = true } = setup;
  const files = new Map<string, string | Uint8Array>(Object.entries(setup.files ?? {}));
  const texts = { out: '', err: '' };
  const asked: string[] = [];
  const opened: string[] = [];
  const io: Io = {
    cwd,
    env,
    terminal: {
      interactive: answers !== undefined,
      outputIsTerminal: false,
      errorsAreTerminal: false,
      columns: 80,
    },
    installed: async () => undefined,
    files: memoryFiles(files, cwd),
    system: {
      nodeVersion: '20.19.0',
      gitUserName: () => gitName,
      git: () => ({ ok: false, complaint: 'no git in memory' }),
      openEditor: async (command, path) => {
        opened.push(`${command} ${path}`);
        return editorStarts;
      },
      openBrowser: async () => false,
    },
    threads: { count: 1, run: async () => {} },
    elapsed: () => 0,
    turn: async () => {},
    input: async () => new Uint8Array(),
    now: () => setup.now ?? new Date('2018-12-13T10:00:00Z'),
    prompts: async () => prompts,
    http: async () => setup.http ?? noNetwork,
    serve: () => Promise.reject(new Error('there is no server here')),
    paint: async () => plainPaint,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  };
  const prompts = scriptedPrompts([...(answers ?? [])], asked);
  return { io, files, asked, opened, out: () => texts.out, err: () => texts.err };
}

export interface ContextSetup {
  readonly root?: string;
  readonly config?: Partial<Config>;
  readonly configPath?: string | null;
  readonly lang?: Lang;
  readonly quiet?: boolean;
}

/** A workspace with a configuration, on 13 December 2018, unless said otherwise. */
export function memoryContext(io: Io, setup: ContextSetup = {}): CommandContext {
  const { root = io.cwd, config = {}, lang = 'nl', quiet = false } = setup;
  const configPath = setup.configPath ?? posix.join(root, 'viag.config.yaml');
  return {
    io,
    lang,
    paint: plainPaint,
    quiet,
    today: { year: 2018, month: 12, day: 13 },
    workspace: {
      root,
      config: { ...defaultConfig, ...config },
      ...(setup.configPath === null ? {} : { configPath }),
    },
  };
}

export function flags(values: Readonly<Record<string, unknown>> = {}): Flags {
  return flagsOf(values);
}

const noNetwork: Http = {
  get: () => Promise.reject(new Error('there is no network here')),
};

const same = (text: string) => text;

const plainPaint: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
  underline: same,
};

/** Answers from a list; a refused text answer is followed by the next one, as in a terminal. */
function scriptedPrompts(answers: (string | typeof CTRL_C)[], asked: string[]): Prompts {
  const next = (question: string): string => {
    const answer = answers.shift();
    if (answer === CTRL_C) throw new Cancelled();
    if (answer === undefined) throw new Error(`no answer left for: ${question}`);
    return answer;
  };
  return {
    async text({ message, default: initial = '', check }) {
      asked.push(initial === '' ? message : `${message} (${initial})`);
      for (;;) {
        const answer = next(message) || initial;
        const reason = check?.(answer);
        if (reason === undefined) return answer;
        asked.push(`> ${reason}`);
      }
    },
    async choose({ message, choices, default: initial }) {
      const labels = choices.map(({ value, label }) => (value === initial ? `*${label}` : label));
      asked.push(`${message} [${labels.join(' | ')}]`);
      const answer = next(message);
      const chosen = choices.find(({ label }) => label === answer);
      if (chosen === undefined) throw new Error(`not a choice: ${answer}`);
      return chosen.value;
    },
    async pick({ message, choices }) {
      asked.push(`${message} [${choices.map(({ label }) => label).join(' | ')}]`);
      const answers = next(message).split(' | ');
      return choices.filter(({ label }) => answers.includes(label)).map(({ value }) => value);
    },
  };
}
