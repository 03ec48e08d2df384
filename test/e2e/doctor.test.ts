import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeVersion, oldestNode } from '../../src/commands/doctor/node-version.ts';
import { displayWidth } from '../../src/text/display/width.ts';
import { flags, memoryContext, memoryIo } from '../commands/memory-io.ts';
import { inTerminal } from './pty.ts';
import { inShell, runViag } from './run-viag.ts';
import { configText, makeFolder, sound } from './workspace.ts';

const repository = (files: Readonly<Record<string, string>>) => {
  const folder = makeFolder(files);
  inShell('git init -q', { cwd: folder.root, env: { HOME: folder.root } });
  return folder;
};

/** What differs from machine to machine. */
const masked = (text: string, root: string) =>
  text
    .replaceAll(root, '<root>')
    .replace(/Node \d[\d.]*/, 'Node <version>')
    .replace(/git \d[\w.]*/, 'git <version>');

interface Diagnosed {
  readonly check: string;
  readonly state: string;
  readonly message: string;
}

const diagnose = (root: string, env: Readonly<Record<string, string>> = {}) => {
  const { code, stdout } = runViag(['doctor', '--json'], { cwd: root, env });
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: readonly Diagnosed[] };
  const of = (id: string) => checks.filter(({ check }) => check === id);
  return { code, ok, of };
};

describe('viag doctor', () => {
  test.each([
    ['nl', []],
    ['en', ['--lang', 'en']],
  ])('tells what works and what viag touches, in %s', async (lang, args) => {
    const { root } = repository(sound);
    const { code, stdout, stderr } = runViag(['doctor', ...args], {
      cwd: root,
      env: { EDITOR: 'sh -i' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(masked(stdout, root)).toMatchFileSnapshot(`../fixtures/desk/doctor-${lang}.txt`);
  });

  test('--json is one document', async () => {
    const { root } = repository(sound);
    const { code, stdout } = runViag(['doctor', '--json'], { cwd: root, env: { EDITOR: 'sh -i' } });
    expect(code).toBe(0);
    await expect(masked(stdout, root)).toMatchFileSnapshot('../fixtures/desk/doctor.json');
  });

  test('no line is wider than the terminal', async () => {
    const { root } = repository(sound);
    const terminal = inTerminal(root, ['doctor'], { columns: 60 });
    expect(await terminal.ended).toBe(0);
    const lines = terminal.text().replaceAll(root, '<root>').split('\r\n');
    expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  test('writes nothing', () => {
    const { root, list } = repository(sound);
    const before = list();
    runViag(['doctor'], { cwd: root });
    expect(list()).toEqual(before);
  });
});

describe('what needs mending', () => {
  test('a configuration that cannot be read', () => {
    const { root } = makeFolder({ ...sound, 'viag.config.yaml': 'langauge: nl\n' });
    const { code, ok, of } = diagnose(root);
    expect({ code, ok, configuration: of('configuration') }).toEqual({
      code: 2,
      ok: false,
      configuration: [
        {
          check: 'configuration',
          state: 'error',
          message: 'viag.config.yaml:1:1  ‘langauge’ is geen bekende instelling.',
          help: 'Bedoel je ‘language’?',
        },
      ],
    });
  });

  test('a rule in the configuration that does not exist', () => {
    const { root } = makeFolder({ ...sound, 'viag.config.yaml': 'rules:\n  body/raw-htm: off\n' });
    expect(diagnose(root).of('configuration')).toMatchObject([{ state: 'error' }]);
  });

  test('a file where a folder belongs', () => {
    const { root } = makeFolder({ ...sound, dist: 'x' });
    const { code, of } = diagnose(root);
    expect(code).toBe(2);
    expect(of('folders')).toMatchObject([
      { state: 'error', message: 'Waar de map dist hoort, staat een bestand.' },
    ]);
  });

  test('an old Node', async () => {
    const look = async (version: string) => {
      const { io } = memoryIo();
      const old = { ...io, system: { ...io.system, nodeVersion: version } };
      return (await nodeVersion.look(memoryContext(old), flags())).map(({ state }) => state);
    };
    expect(await Promise.all(['18.20.1', '20.18.9', '20.19.0', '22.0.0'].map(look))).toEqual([
      ['error'],
      ['error'],
      ['ok'],
      ['ok'],
    ]);
  });

  test('the oldest Node is that of the package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(text).engines.node).toBe(`>=${oldestNode}`);
  });
});

describe('what viag can do without', () => {
  test('git', () => {
    const { root } = makeFolder(sound);
    const { code, of } = diagnose(root, { PATH: root });
    expect(code).toBe(0);
    expect(of('git')).toMatchObject([{ state: 'warning', message: 'git is niet gevonden.' }]);
  });

  test('a repository', () => {
    const { root } = makeFolder(sound);
    expect(diagnose(root, { GIT_CEILING_DIRECTORIES: root }).of('git')).toMatchObject([
      { state: 'warning' },
    ]);
  });

  test.each([
    [
      {},
      'warning',
      'Er is geen tekstbewerker ingesteld; viag new article --editor kan er geen openen.',
    ],
    [{ EDITOR: 'nergens -w' }, 'warning', 'De tekstbewerker nergens is niet gevonden.'],
    [{ EDITOR: 'nergens', VISUAL: 'sh -i' }, 'ok', 'Tekstbewerker: sh -i'],
    [{ VISUAL: 'nergens', VIAG_EDITOR: '/bin/sh' }, 'ok', 'Tekstbewerker: /bin/sh'],
  ])('an editor: %j', (env, state, message) => {
    const { root } = makeFolder(sound);
    expect(diagnose(root, env as Record<string, string>).of('editor')).toMatchObject([
      { state, message },
    ]);
  });

  test('mjml, unless a template is written in it', () => {
    const template = { ...sound, 'templates/brief.mjml.liquid': '<mjml></mjml>' };
    const installed = { ...template, 'node_modules/mjml/package.json': '{}' };
    expect(diagnose(makeFolder(sound).root).of('templates')).toEqual([]);
    expect(diagnose(makeFolder(template).root).of('templates')).toMatchObject([
      { state: 'warning' },
    ]);
    expect(diagnose(makeFolder(installed).root).of('templates')).toMatchObject([{ state: 'ok' }]);
  });

  test('mjml in a folder above, which an export does not use', () => {
    const above = makeFolder({
      'node_modules/mjml/package.json': '{}',
      'redactie/viag.config.yaml': configText.replace(
        'newsletter:\n',
        'newsletter:\n  template: opmaak/brief.mjml.liquid\n',
      ),
    });
    expect(diagnose(above.path('redactie')).of('templates')).toEqual([
      {
        check: 'templates',
        state: 'warning',
        message:
          'opmaak/brief.mjml.liquid is een sjabloon in MJML, maar mjml is niet geïnstalleerd.',
        help: 'Installeer het in de werkmap: npm install mjml',
      },
    ]);
  });

  test('Node as it was before process.getBuiltinModule (22.3)', () => {
    const env = { NODE_OPTIONS: '--import=data:text/javascript,delete(process.getBuiltinModule)' };
    const { root } = makeFolder(sound);
    expect(diagnose(root, env)).toMatchObject({ code: 0, ok: true });
    expect(runViag(['status'], { cwd: root, env }).stderr).toBe('');
  });

  test('a folder whose name would colour the terminal', () => {
    const folder = makeFolder({
      'viag.config.yaml': 'output: "di\\e[31mst"\ntemplates: "sj\\e[31mab"\n',
    });
    const { stdout } = runViag(['doctor'], { cwd: folder.root });
    expect(stdout).toContain('di\\x1b[31mst/, .viag/, sj\\x1b[31mab/');
    expect(stdout).not.toContain('\u001b');
  });

  test('a workspace', () => {
    const { root } = makeFolder();
    const { code, of } = diagnose(root);
    expect(code).toBe(0);
    expect(of('configuration')).toMatchObject([{ state: 'warning' }]);
    expect(runViag(['doctor'], { cwd: root }).stdout).toMatch(/Volgende stap: viag init\n$/);
  });
});
