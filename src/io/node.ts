import { spawn, spawnSync } from 'node:child_process';
import { diskFiles } from './files.ts';
import type { Io, System } from './io.ts';
import { openBrowser } from './open-browser.ts';
import { loadPaint, wantsColour } from './paint.ts';
import { threadsFor } from './threads.ts';
import { turn } from './turn.ts';

/**
 * The real world, for `bin/`.
 *
 * @param threadProgram what other threads run.
 */
export function nodeIo(threadProgram: URL): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: currentFolder(env),
    env,
    terminal: {
      interactive: stdin.isTTY === true && stderr.isTTY === true,
      outputIsTerminal: stdout.isTTY === true,
      errorsAreTerminal: stderr.isTTY === true,
      // A terminal that was never told its size says 0.
      columns: stdout.columns || 80,
    },
    files: diskFiles,
    system,
    threads: threadsFor(threadProgram),
    now: () => new Date(),
    elapsed: () => performance.now(),
    turn,
    input: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    prompts: async () => (await import('./inquirer-prompts.ts')).loadPrompts(),
    http: async () => (await import('./http.ts')).http,
    serve: async () => (await import('./serve.ts')).serve,
    installed: async (folder, name) =>
      (await import('./installed-package.ts')).installedPackage(folder, name),
    paint: (wanted) => {
      // The prompts colour by themselves, and ask the environment alone.
      if (!wanted) env.NO_COLOR = '1';
      return loadPaint(wanted && wantsColour(env, stdout.isTTY === true));
    },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}

/** A folder that was removed under us has a name still, which the complaint needs. */
function currentFolder(env: NodeJS.ProcessEnv): string {
  try {
    return process.cwd();
  } catch {
    return env.PWD ?? '/';
  }
}

const mostGitOutput = 1024 * 1024 * 1024;

const system: System = {
  nodeVersion: process.versions.node,
  gitUserName(folder) {
    const result = spawnSync('git', ['config', '--get', 'user.name'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 2000,
    });
    return result.status === 0 ? result.stdout.trim() || undefined : undefined;
  },
  git(folder, args, input) {
    const { status, stdout, stderr, error } = spawnSync('git', [...args], {
      cwd: folder,
      env: gitEnvironment(),
      maxBuffer: mostGitOutput,
      ...(input !== undefined && { input }),
    });
    if (status === 0) return { ok: true, output: stdout };
    return { ok: false, complaint: error?.message ?? stderr.toString().trim() };
  },
  openEditor(command, path) {
    const [program = '', ...args] = command.split(/\s+/).filter((part) => part !== '');
    return new Promise((resolve) => {
      const child = spawn(program, [...args, path], { stdio: 'inherit' });
      child.on('error', () => resolve(false));
      child.on('exit', () => resolve(true));
    });
  },
  openBrowser: (address) => openBrowser(address, process.platform),
};

/**
 * A hook in a linked work tree gets GIT_DIR and no GIT_WORK_TREE. Below the root of that tree git
 * would then take the folder it stands in for the root; left to itself it finds the right one.
 *
 * @see https://git-scm.com/docs/githooks#_description
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR, ...rest } = process.env;
  const kept = GIT_DIR === undefined || rest.GIT_WORK_TREE === undefined ? rest : process.env;
  // What git complains of is read, so it must not speak the user's language.
  return { ...kept, LC_ALL: 'C' };
}
