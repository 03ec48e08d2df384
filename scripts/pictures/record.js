import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/**
 * What a terminal shows after some commands, each really run in it.
 *
 * @typedef {{ readonly waitFor: string, readonly type: string }} Answer
 * @typedef {{ readonly command: string, readonly answers?: readonly Answer[] }} Run
 * @param {readonly Run[]} runs
 * @param {{ readonly cwd: string, readonly columns: number, readonly viag: string }} setting
 * @returns {Promise<xterm.Terminal>}
 */
export async function record(runs, { cwd, columns, viag }) {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows: 24,
    scrollback: 1000,
    allowProposedApi: true,
  });
  for (const [at, { command, answers = [] }] of runs.entries()) {
    await write(
      terminal,
      `${at > 0 ? '\r\n' : ''}\u001b[90m$\u001b[0m \u001b[1m${command}\u001b[0m\r\n`,
    );
    const args = command.replace(/^viag ?/, '').match(/"[^"]*"|\S+/g) ?? [];
    const pty = spawn(process.execPath, [viag, ...args.map((arg) => arg.replaceAll('"', ''))], {
      cwd,
      cols: columns,
      rows: 24,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm-256color', FORCE_COLOR: '1' },
    });
    const left = [...answers];
    let heard = '';
    const written = [];
    pty.onData((data) => {
      written.push(write(terminal, data));
      heard += data;
      const [next] = left;
      if (!next || !heard.includes(next.waitFor)) return;
      left.shift();
      heard = '';
      // A prompt listens once it is drawn.
      setTimeout(() => pty.write(next.type), 200);
    });
    await new Promise((done) => pty.onExit(done));
    await Promise.all(written);
    if (left.length > 0) throw new Error(`${command}: never asked ‘${left[0]?.waitFor}’`);
  }
  return terminal;
}

/** @returns {Promise<void>} */
function write(/** @type {xterm.Terminal} */ terminal, /** @type {string} */ data) {
  return new Promise((done) => terminal.write(data, done));
}
