import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsIn } from '../reporters/actions-runner.ts';
import { bin, environment, viag } from './run-viag.ts';
import { articleText, configText, type Folder, makeFolder } from './workspace.ts';

const wrong = articleText({ title: 'Ander stuk', category: 'Sport' });
const said =
  'articles/b.md:5:11: De categorie ‘Sport’ staat niet in de configuratie. Kies uit: Nieuwsbrief, Nieuws, Kennis. [error/frontmatter/category-known]\n';

const archive = (more: Readonly<Record<string, string>> = {}): Folder =>
  makeFolder({
    'viag.config.yaml': configText,
    'articles/a.md': articleText(),
    'articles/b.md': wrong,
    ...more,
  });

const withoutVersion = (text: string) => text.replace(/"version": "[^"]+"/, '"version": "…"');

describe('more than one report', () => {
  test('one for the screen and others in files, their folders made', () => {
    const folder = archive();
    const formats = ['-f', 'unix', '-f', 'junit=uit/junit.xml', '--format', 'json=uit/viag.json'];
    expect(viag(['validate', ...formats], { cwd: folder.root })).toEqual({
      code: 1,
      stdout: said,
      stderr: '',
    });
    expect(folder.list('uit')).toEqual(['junit.xml', 'viag.json']);
    const { stdout } = viag(['validate', '--json'], { cwd: folder.root });
    expect(folder.read('uit/viag.json')).toBe(stdout);
  });

  test.each([
    ['the only one', ['-f', 'unix', '-o', 'uit.txt'], '', 'Het verslag staat in uit.txt.\n'],
    [
      'the last of two',
      ['-f', 'json=x.json', '-f', 'unix', '-o', 'uit.txt'],
      '',
      'De verslagen staan in x.json, uit.txt.\n',
    ],
  ])('-o takes %s, and says where', (_name, args, stdout, stderr) => {
    const folder = archive();
    expect(viag(['validate', ...args], { cwd: folder.root })).toEqual({
      code: 1,
      stdout,
      stderr,
    });
    expect(folder.read('uit.txt')).toBe(said);
  });

  test('a file is written over at the next run, and never coloured', () => {
    const folder = archive({ 'uit.txt': 'van de vorige keer, en veel langer\n'.repeat(99) });
    const env = { FORCE_COLOR: '1' };
    viag(['validate', '-o', 'uit.txt'], { cwd: folder.root, env });
    expect(folder.read('uit.txt')).not.toMatch(/\u001b|vorige/);
  });

  test.each([
    [['-f', 'pretty', '-f', 'json'], 'Deze vormen kunnen niet samen op het scherm: pretty, json.'],
    [
      ['-f', 'json=a.json', '-o', 'b.json'],
      'Er is geen verslag over voor ‘b.json’: elke vorm heeft al een bestand.',
    ],
    [['-o', 'articles/a.md'], '‘articles/a.md’ heeft de naam van een artikel.'],
    [['-o', 'link.txt'], '‘link.txt’ heeft de naam van een artikel.'],
    [['-o', 'viag.config.yaml'], 'In ‘viag.config.yaml’ staan instellingen of bekende meldingen.'],
    [
      ['-f', 'json=viag-suppressions.json'],
      'In ‘viag-suppressions.json’ staan instellingen of bekende meldingen.',
    ],
  ])('%j is refused', (args, message) => {
    const folder = archive();
    folder.link('link.txt', 'articles/a.md');
    const { code, stdout, stderr } = viag(['validate', ...args], { cwd: folder.root });
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `fout: ${message}`]);
    expect(folder.read('articles/a.md')).toBe(articleText());
    expect(folder.read('viag.config.yaml')).toBe(configText);
  });

  test('on GitHub Actions what people read brings its annotations along', () => {
    const { root } = archive();
    const env = { GITHUB_ACTIONS: 'true' };
    const asked = viag(['validate', '--format', 'github'], { cwd: root });
    expect(viag(['validate'], { cwd: root, env })).toEqual(asked);
    expect(asked.stdout).toContain('::error file=articles/b.md,line=5');
    const below = { ...env, GITHUB_WORKSPACE: dirname(root) };
    expect(viag(['validate'], { cwd: root, env: below }).stdout).toContain(
      `::error file=${basename(root)}/articles/b.md,line=5`,
    );
    expect(viag(['validate', '-f', 'unix'], { cwd: root, env }).stdout).toBe(said);
  });
});

test('on GitHub Actions no text or name in what --fix says is a command', () => {
  const folder = archive({
    'viag.config.yaml': configText.replace('site:', 'articles: [.]\nsite:'),
    '::add-mask::x.md': articleText({ title: 'Titel', date: '13-12-2018' }),
    'y.md':
      '---\ntitle: Y\nauthor: Redactie VIAG\ndate: 13-12-2018\ncategory: Nieuws\n---\n ::add-mask::y\n',
  });
  const env = { GITHUB_ACTIONS: 'true' };
  const dry = viag(['validate', '--fix-dry-run'], { cwd: folder.root, env });
  const wet = viag(['validate', '--fix'], { cwd: folder.root, env });
  expect(dry.stdout).toContain('::add-mask::y');
  expect(wet.stderr).toContain('::add-mask::x.md');
  expect([dry.stdout, wet.stderr].flatMap(commandsIn)).toEqual([]);
});

describe('--stdin', () => {
  test('checks a text under the name it will have', () => {
    const { root } = archive();
    const args = ['validate', '--stdin', '--stdin-filename', 'articles/b.md', '-f', 'unix'];
    expect(viag(args, { cwd: root, input: wrong })).toEqual({ code: 1, stdout: said, stderr: '' });
    expect(viag(args, { cwd: root, input: articleText() })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('what viag can mend it mends with --stdin too', () => {
    const { root } = archive();
    const input = articleText({ date: '13-12-2018' });
    const asked = viag(['validate', '--stdin'], { cwd: root, input });
    expect(asked.stdout).toContain('viag kan er 1 zelf herstellen: viag validate --stdin --fix\n');
    expect(viag(['validate', '--stdin', '--fix-dry-run'], { cwd: root, input }).stderr).toBe(
      'viag zou 1 bestand herstellen: viag validate --stdin --fix\n',
    );
  });

  test('of an empty text nothing is left to check', () => {
    const { root } = archive();
    expect(viag(['validate', '--stdin'], { cwd: root, input: '' }).stdout).toBe(
      'stdin.md:1:1  fout  Dit bestand is leeg. Begin met `viag new article`.  frontmatter/fence\n\n1 fout in 1 bestand.\nWaarom? viag explain frontmatter/fence\n',
    );
  });

  test('with --fix the mended text is the result, and the report goes beside it', () => {
    const { root } = archive();
    const args = ['validate', '--stdin-filename', 'articles/x.md', '--fix', '-f', 'unix'];
    const input = articleText({ date: '13-12-2018', category: 'Sport' });
    expect(viag(args, { cwd: root, input })).toEqual({
      code: 1,
      stdout: articleText({ category: 'Sport' }),
      stderr: said.replace('b.md', 'x.md'),
    });
  });
});

describe('--shard', () => {
  test('the shares hold every article once, and what only the whole archive shows', () => {
    const { root } = archive({
      'articles/c.md': articleText({ title: 'Ander stuk', date: '2018-12-14' }),
    });
    const shares = ['1/3', '2/3', '3/3'].map((share) => {
      const { stdout } = viag(['validate', '--json', '--shard', share], { cwd: root });
      return JSON.parse(stdout) as { files: unknown[] };
    });
    expect(shares.map(({ files }) => files.length)).toEqual([1, 1, 1]);
    const whole = JSON.parse(viag(['validate', '--json'], { cwd: root }).stdout) as {
      files: unknown[];
    };
    expect(shares.flatMap(({ files }) => files)).toEqual(whole.files);
  });

  test('--merge makes one report of them, in any format, with the exit code of the whole', () => {
    const folder = archive();
    const run = (...args: readonly string[]) => viag(['validate', ...args], { cwd: folder.root });
    expect(run('--shard', '1/2', '-f', 'json=1.json').code).toBe(0);
    expect(run('--shard', '2/2', '-f', 'json=2.json').code).toBe(1);
    const { stdout } = run('-f', 'json');
    expect(run('--merge', '2.json', '1.json', '-f', 'unix', '-f', 'json=heel.json')).toEqual({
      code: 1,
      stdout: said,
      stderr: '',
    });
    expect(folder.read('heel.json')).toBe(stdout);
  });

  test.each([
    [[], 'Welke verslagen?'],
    [['weg.json'], 'Het verslag ‘weg.json’ is er niet.'],
    [['viag.config.yaml'], '‘viag.config.yaml’ is geen JSON.'],
  ])('--merge %j is a clear fault', (names, message) => {
    const { code, stderr } = viag(['validate', '--merge', ...names], { cwd: archive().root });
    expect([code, stderr.split('\n')[0]]).toEqual([2, `fout: ${message}`]);
  });

  test.each(['0/3', '4/3', '1', 'een/drie'])('%s is refused', (share) => {
    const { code, stderr } = viag(['validate', '--shard', share], { cwd: archive().root });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `fout: ‘${share}’ is geen deel van het geheel.`,
    ]);
  });
});

describe('an old archive', () => {
  const file = 'viag-suppressions.json';
  const known =
    '{\n  "version": 1,\n  "files": {\n    "articles/b.md": {\n      "frontmatter/category-known": 1\n    }\n  }\n}\n';

  test.each([
    ['feed', '--allow', 'future'],
    ['social', 'articles/b.md', '--dry-run'],
  ])('goes out as it is: export %s', (...what) => {
    const folder = archive();
    const now = ['--now', '2018-12-20T10:00:00Z'];
    const run = () => viag(['export', ...what, ...now], { cwd: folder.root });
    const refused = run();
    expect(refused.stdout + refused.stderr).toContain('‘Sport’');
    viag(['validate', '--suppress-all'], { cwd: folder.root });
    const { code, stdout, stderr } = run();
    expect({ code, said: (stdout + stderr).includes('‘Sport’') }).toEqual({ code: 0, said: false });
  });

  test('is taken as it is; a new fault counts; a mended one can be forgotten', () => {
    const folder = archive();
    const run = (...args: readonly string[]) =>
      viag(['validate', '-f', 'unix', ...args], { cwd: folder.root });
    expect(run('--suppress-all')).toEqual({
      code: 0,
      stdout: '',
      stderr: `${file} onthoudt nu 1 bekende melding. Zet het bestand bij je artikelen in git.\n`,
    });
    expect(folder.read(file)).toBe(known);
    const skipped = `1 bekende melding overgeslagen (${file}).\n`;
    expect(run()).toEqual({ code: 0, stdout: '', stderr: skipped });
    expect(run('--quiet').stderr).toBe('');

    folder.write(
      'articles/c.md',
      articleText({ title: 'Derde', category: 'Sport', date: '2018-12-14' }),
    );
    expect(run()).toEqual({ code: 1, stdout: said.replace('b.md', 'c.md'), stderr: skipped });

    folder.write('articles/b.md', articleText({ title: 'Ander stuk' }));
    folder.write('articles/c.md', articleText({ title: 'Derde', date: '2018-12-14' }));
    expect(run().stderr).toBe(
      `1 melding in ${file} komt niet meer voor. Ruim op met: viag validate --prune-suppressions\n`,
    );
    expect(run('--prune-suppressions')).toEqual({
      code: 0,
      stdout: '',
      stderr: `${file} heeft 1 melding vergeten die niet meer voorkomt.\n`,
    });
    expect(run('--prune-suppressions').stderr).toBe(`In ${file} was niets te vergeten.\n`);
    expect(folder.read(file)).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
    expect(run()).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a citizen service number is never known: it stays a finding, and stops an export', () => {
    const folder = archive({
      'articles/b.md': articleText({
        title: 'Ander stuk',
        category: 'Sport',
        body: 'BSN: 111222333.\n',
      }),
    });
    const run = (...args: readonly string[]) => viag(args, { cwd: folder.root });
    const found =
      'articles/b.md:8:6: Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 33). Haal het weg. [error/privacy/bsn]\n';
    expect(run('validate', '-f', 'unix', '--suppress-all')).toEqual({
      code: 1,
      stdout: found,
      stderr: `${file} onthoudt nu 1 bekende melding. Zet het bestand bij je artikelen in git.\nNiet onthouden: 1 getal dat een burgerservicenummer kan zijn. Haal het weg, of sta het toe in viag.config.yaml, bij privacy/bsn onder allow.\n`,
    });
    expect(folder.read(file)).toBe(known);
    // Whoever wrote it down by hand.
    folder.write(file, known.replace(' 1\n', ' 1,\n      "privacy/bsn": 1\n'));
    expect(run('validate', '-f', 'unix').stdout).toBe(found);
    const exported = run('export', 'social', 'articles/b.md', '--dry-run');
    expect({ code: exported.code, said: exported.stderr.includes('eindigt op 33') }).toEqual({
      code: 1,
      said: true,
    });
  });

  test('a file that cannot be read is never taken for one without known findings', () => {
    const { root } = archive({ [file]: known.slice(0, -4) });
    expect(viag(['validate'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: ${file} is niet te lezen.\n  Haal het terug uit git, of gooi het weg en maak het opnieuw met: viag validate --suppress-all\n`,
    });
  });
});

describe('what is asked about the rules', () => {
  const strict = `${configText}  body/link-text: off\npreset: strict\noverrides:\n  - files: articles/a.md\n    rules:\n      body/link-text: info\n`;

  test('--list-rules shows the level in force', () => {
    const { root } = archive({ 'viag.config.yaml': strict });
    const { stdout } = viag(['validate', '--list-rules', '--json'], { cwd: root });
    const listed = JSON.parse(stdout) as { id: string; level: string; default: string }[];
    const one = (id: string) => listed.find((rule) => rule.id === id);
    expect(one('body/link-text')).toMatchObject({
      level: 'off',
      default: 'warning',
      fixable: false,
    });
    expect(one('frontmatter/title-length')).toMatchObject({ level: 'error', default: 'warning' });
  });

  test('--print-config shows what holds for one article', () => {
    const { root } = archive({ 'viag.config.yaml': strict });
    const levelFor = (path: string) => {
      const { stdout } = viag(['validate', '--print-config', path], { cwd: root });
      return (JSON.parse(stdout) as { rules: Record<string, unknown> }).rules['body/link-text'];
    };
    expect([levelFor('articles/a.md'), levelFor('articles/b.md')]).toEqual(['info', 'off']);
  });

  test('--stats speaks on standard error, of the dearest rules and of all together', () => {
    const { root } = archive();
    const { code, stdout, stderr } = viag(['validate', '-f', 'unix', '--stats'], { cwd: root });
    expect([code, stdout]).toEqual([1, said]);
    expect(stderr).toMatch(
      /^\n2 artikelen in \d+ ms, waarvan \d+ ms in de regels\.\n\nregel +ms +meldingen\n/,
    );
    expect(stderr.trim().split('\n').slice(3)).toHaveLength(16);
    expect(stderr).toMatch(/^alle \d+ regels +\d+\.\d +1$/m);
  });
});

test.each([
  [
    'overrides:\n  - files: x.md\n    rules:\n      body/link-tekst: off\n',
    'viag.config.yaml:4:7  De regel ‘body/link-tekst’ bestaat niet.',
  ],
  [
    'overrides:\n  - file: x.md\n    rules: {}\n',
    'viag.config.yaml:2:5  ‘overrides.0.file’ is geen bekende instelling.',
  ],
  [
    'overrides:\n  - rules: {}\n',
    'viag.config.yaml:2:3  De instelling ‘overrides.0.files’ ontbreekt.',
  ],
  ['preset: strikt\n', 'viag.config.yaml:1:1  De instelling ‘preset’ kan niet ‘strikt’ zijn.'],
  [
    'overrides:\n  - files: x.md\n    rules:\n      frontmatter/title-length: [error, {limit: veel}]\n',
    'viag.config.yaml:4:42  De instelling ‘overrides.0.rules.frontmatter/title-length.limit’ kan niet ‘veel’ zijn.',
  ],
])('a slip in the configuration is named: %j', (config, message) => {
  const { root } = archive({ 'viag.config.yaml': config });
  const { code, stderr } = viag(['validate'], { cwd: root });
  expect([code, stderr.split('\n')[0]]).toEqual([2, `fout: ${message}`]);
});

describe('overrides', () => {
  test('a glob that fits no article is named, when all articles are looked at', () => {
    const overrides = 'overrides:\n  - files: [articles/a.md, blog/**]\n    rules: {}\n';
    const { root } = archive({ 'viag.config.yaml': configText + overrides });
    const run = (...args: readonly string[]) =>
      viag(['validate', '-f', 'unix', ...args], { cwd: root });
    expect(run()).toEqual({
      code: 1,
      stdout: said,
      stderr: 'viag.config.yaml:13:5  Bij ‘blog/**’ hoort geen enkel artikel.\n',
    });
    expect(run('articles/a.md').stderr).toBe('');
    expect(run('--quiet').stderr).toBe('');
  });
});

test('--watch checks again after a save, also of the configuration, and goes on after a fault', async () => {
  const folder = archive();
  const child = spawn(process.execPath, [bin, 'validate', '--watch', '-f', 'unix'], {
    cwd: folder.root,
    env: environment,
  });
  let heard = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      for (const look of waiting) look();
    });
  }
  /** What was said up to the next time viag waits. */
  const round = () =>
    new Promise<string>((resolve) => {
      const look = () => {
        const end = heard.indexOf('Ctrl-C.\n');
        if (end === -1) return;
        waiting.delete(look);
        const text = heard.slice(0, end);
        heard = heard.slice(end + 'Ctrl-C.\n'.length);
        resolve(text);
      };
      waiting.add(look);
      look();
    });
  expect(await round()).toContain(said);
  folder.write('articles/b.md', '---\ntitle: [\n---\n');
  expect(await round()).toContain('articles/b.md:2:1: ');
  folder.write('articles/b.md', articleText({ title: 'Ander stuk' }));
  expect(await round()).not.toContain('articles/');
  folder.write('viag.config.yaml', configText.replace('Nieuws,', ''));
  expect(await round()).toContain('De categorie ‘Nieuws’ staat niet in de configuratie.');
  folder.write('viag.config.yaml', 'langauge: nl\n');
  expect(await round()).toContain(
    'viag.config.yaml:1:1  ‘langauge’ is geen bekende instelling.\n  Bedoel je ‘language’?\n',
  );
  folder.write('stukken/c.md', wrong);
  folder.write('viag.config.yaml', `${configText}articles: stukken\n`);
  expect(await round()).toContain('stukken/c.md:5:11');
  folder.write('stukken/c.md', articleText({ title: 'Derde' }));
  expect(await round()).not.toContain('stukken/c.md');
  child.kill('SIGINT');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGINT');
});

test('a report stays the same whatever the folder it is asked from', () => {
  const folder = archive();
  const from = (cwd: string, path: string) =>
    withoutVersion(viag(['validate', '--json', path], { cwd }).stdout);
  expect(from(folder.path('articles'), '.')).toBe(from(folder.root, 'articles'));
});

test.each([
  ['alone', ['articles/a.md']],
  ['with the others', []],
  ['with the others, mended', ['--fix']],
])('an article that another calls related is looked for among all: %s', (_how, args) => {
  const folder = makeFolder({
    'viag.config.yaml': configText,
    'articles/a.md': articleText({ more: 'related: [b, bb, x]\n' }),
    'articles/b.md': articleText({ title: 'Ander stuk' }),
    'articles/x.md': '---\ntitle: "niet dicht\n---\nTekst.\n',
  });
  const { stdout } = viag(['validate', '-f', 'unix', ...args], { cwd: folder.root });
  expect(stdout.split('\n').filter((line) => line.includes('related'))).toEqual([
    'articles/a.md:6:14: Er is geen artikel ‘bb’. Bedoel je ‘b’? [warning/archive/related]',
  ]);
});
