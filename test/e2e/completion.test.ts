import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programInTerminal, type Terminal } from './pty.ts';
import { bin, environment, runViag } from './run-viag.ts';
import { configText, makeFolder, sound } from './workspace.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'exit']).status === 0;

const config = configText.replace(
  'Kennis]',
  'Kennis, Open Overheid, "\'s Avonds", R&D $(touch x) `y`]',
);

/** A workspace, and beside it a `viag` that any shell finds. */
function workspace() {
  const program = `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`;
  const shim = makeFolder({ viag: program });
  chmodSync(shim.path('viag'), 0o755);
  const home = makeFolder({ '.zshrc': '', '.config/fish/config.fish': '', 'eigen/viag': program });
  chmodSync(home.path('eigen/viag'), 0o755);
  const files = { ...sound, 'viag.config.yaml': config, 'newsletters/2017-11.md': '' };
  const { root } = makeFolder(files);
  const env = {
    ...environment,
    PATH: `${shim.root}:${environment.PATH}`,
    HOME: home.root,
    TERM: 'xterm',
  };
  return { root, env };
}

test.each(['bash', 'zsh', 'fish'])(
  'viag completion %s prints a script that that shell can read',
  (shell) => {
    const { root, path, write } = makeFolder();
    const { code, stdout, stderr } = runViag(['completion', shell], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (!has(shell)) return;
    write('script', stdout);
    const read = spawnSync(shell, ['-n', path('script')], { encoding: 'utf8' });
    expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' });
  },
);

test.each([
  [['zhs'], 'Voor de shell ‘zhs’ heeft viag geen aanvulling.\n  Bedoel je ‘zsh’?'],
  [
    ['powershell'],
    'Voor de shell ‘powershell’ heeft viag geen aanvulling.\n  Kies uit: bash, zsh, fish.',
  ],
  [[], '‘shell’ ontbreekt.\n  Hulp: viag completion --help'],
])('viag completion %j', (args, complaint) => {
  const { root } = makeFolder();
  expect(runViag(['completion', ...args], { cwd: root })).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: ${complaint}\n`,
  });
});

test('a broken configuration does not disturb who is typing', () => {
  const { root } = makeFolder({ 'viag.config.yaml': 'x: [\n' });
  expect(runViag(['complete', 'fish', '--', 'list', '--category', ''], { cwd: root })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

/** What is typed, and what stands on the line after Tab. */
const lines: readonly (readonly [string, string])[] = [
  ['viag stat', 'viag status '],
  ['~/eigen/viag stat', '~/eigen/viag status '],
  ['viag export soc', 'viag export social '],
  ['viag validate --max', 'viag validate --max-warnings '],
  ['viag validate --format gith', 'viag validate --format github '],
  ['viag validate --rule=body/raw-h', 'viag validate --rule=body/raw-html='],
  ['viag export newsletter 2018', 'viag export newsletter 2018-12 '],
  ['viag export social smart', 'viag export social smart-city '],
  ['viag export social --network mast', 'viag export social --network mastodon '],
  ['viag explain frontmatter/title-l', 'viag explain frontmatter/title-length '],
  ['viag validate articles/2018-12-06', 'viag validate articles/2018-12-06-bio.md '],
  ['viag list --cwd artic', 'viag list --cwd articles/'],
];

/** Lets the shell itself say what stands on its line: a key prints it between brackets. */
async function typedIn(terminal: Terminal, typed: string): Promise<string> {
  // The shell reads the keys one by one, so it is done with Tab before it comes to the others.
  terminal.type(`${typed}\t\u0018l`);
  await terminal.sees(']]');
  const line =
    terminal
      .text()
      .match(/\[\[([^\]]*)\]\]/g)
      ?.at(-1) ?? '';
  return line.slice(2, -2);
}

describe.skipIf(!has('bash'))('bash', () => {
  const open = async () => {
    const { root, env } = workspace();
    const terminal = programInTerminal(root, 'bash', ['--norc', '--noprofile', '-i'], { env });
    terminal.type("PS1='klaar> '; source <(viag completion bash)\r");
    terminal.type(
      `show() { printf '\\n[[%s]]\\n' "$READLINE_LINE"; READLINE_LINE=; READLINE_POINT=0; }\r`,
    );
    terminal.type(`bind -x '"\\C-xl": show'; echo op"en"\r`);
    await terminal.sees('open');
    return terminal;
  };

  test.each([
    ...lines,
    ['viag list --category Op', 'viag list --category Open\\ Overheid '] as const,
    ['viag list --category "Op', 'viag list --category "Open Overheid" '] as const,
    [
      'viag list --category R',
      'viag list --category R\\&D\\ \\$\\(touch\\ x\\)\\ \\`y\\` ',
    ] as const,
    ['viag list --category "R', 'viag list --category "R&D \\$(touch x) \\`y\\`" '] as const,
    ["viag list --category 'R", "viag list --category 'R&D $(touch x) `y`' "] as const,
    ["viag list --category \\'", "viag list --category \\'s\\ Avonds "] as const,
    ['viag list --category="Op', 'viag list --category="Open Overheid" '] as const,
    ['viag validate --format=gith', 'viag validate --format=github '] as const,
  ])('%s', async (typed, expected) => {
    const terminal = await open();
    expect(await typedIn(terminal, typed)).toBe(expected);
    terminal.type('exit\r');
    await terminal.ended;
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  const open = async () => {
    const { root, env } = workspace();
    const terminal = programInTerminal(root, 'zsh', ['-f', '-i'], { env });
    terminal.type(
      "PS1='klaar> '; autoload -U compinit; compinit -u -D; source <(viag completion zsh)\r",
    );
    terminal.type(
      `show() { print -r -- "[[$BUFFER]]"; BUFFER=''; }; zle -N show; bindkey '^Xl' show; echo op"en"\r`,
    );
    await terminal.sees('open');
    return terminal;
  };

  test.each([
    ...lines,
    ['viag list --category Op', 'viag list --category Open\\ Overheid '] as const,
    ['viag validate --format=gith', 'viag validate --format=github '] as const,
  ])('%s', async (typed, expected) => {
    const terminal = await open();
    expect(await typedIn(terminal, typed)).toBe(expected);
    terminal.type('exit\r');
    await terminal.ended;
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  /** fish can be asked what it would offer, without a terminal. */
  const offered = (line: string) => {
    const { root, env } = workspace();
    const script = `viag completion fish | source; complete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['-c', script], { cwd: root, env, encoding: 'utf8' });
    return stdout.trimEnd().split('\n');
  };

  test.each([
    ['viag stat', ['status\tDe volgende nieuwsbrief, en wat er te doen is']],
    [
      'viag new ',
      ['article\tEen nieuw artikel klaarzetten', 'newsletter\tEen nieuwe nieuwsbrief klaarzetten'],
    ],
    ['viag validate --format gi', ['github', 'gitlab']],
    ['viag validate --format=gi', ['--format=github', '--format=gitlab']],
    ['viag validate --rule body/raw-h', ['body/raw-html=']],
    ['viag export newsletter ', ['2018-12', '2017-11']],
    ['viag export social s', ['smart-city']],
    ['viag list --category Op', ['Open Overheid']] as const,
    ['viag validate articles/2018-12-06', ['articles/2018-12-06-bio.md']],
    ['viag list --cwd artic', ['articles/']],
  ])('%s', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });
});
