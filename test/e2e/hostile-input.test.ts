import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bin, environment, inShell, now, type Outcome, runViag, viag } from './run-viag.ts';
import { articleText, type Content, configText, makeFolder, sound } from './workspace.ts';

interface Checked {
  readonly code: Outcome['code'];
  /** `path line:column rule` of every finding. */
  readonly found: readonly string[];
}

/** Validates a workspace that holds these articles alone. */
function checked(
  articles: Readonly<Record<string, Content>>,
  prepare?: (root: string) => void,
): Checked {
  const files = Object.entries(articles).map(([name, text]) => [`articles/${name}`, text]);
  const { root } = makeFolder({ 'viag.config.yaml': configText, ...Object.fromEntries(files) });
  prepare?.(root);
  // One text under many names, so what they share is not what is looked at.
  const shared = ['archive/duplicate-title=off', 'archive/duplicate-text=off'];
  const rules = shared.flatMap((rule) => ['--rule', rule]);
  const { code, stdout, stderr } = viag(['validate', '--json', ...rules], { cwd: root });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as {
    files: { path: string; findings: { ruleId: string; line: number; column: number }[] }[];
  };
  const found = report.files.flatMap(({ path, findings }) =>
    findings.map(
      ({ ruleId, line, column }) => `${path.slice('articles/'.length)} ${line}:${column} ${ruleId}`,
    ),
  );
  return { code, found };
}

const fine = articleText();
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('what stands in a file', () => {
  test('code in a head never runs', () => {
    const code = (fence: string) =>
      `${fence}\n{a: (require('fs').writeFileSync('geraakt', ''), 1)}\n---\nTekst.\n`;
    const fences = ['---js', '--- js', '---JS', '---javascript', '---coffee', '---constructor'];
    const { root, has } = makeFolder({
      'viag.config.yaml': configText,
      ...Object.fromEntries(fences.map((fence, n) => [`articles/${n}.md`, code(fence)])),
    });
    const { code: exit, stdout } = viag(['validate', '--fix', '--json'], { cwd: root });
    expect(exit).toBe(1);
    const { counts } = JSON.parse(stdout) as { counts: unknown };
    expect(counts).toEqual({ files: 6, error: 6, warning: 0, info: 0, fixable: 0 });
    expect(has('geraakt')).toBe(false);
  });

  test('five bombs, five findings', () => {
    const bomb = `---\na: ${'['.repeat(2500)}\n---\n`;
    const names = ['a', 'b', 'c', 'd', 'e'];
    expect(checked(Object.fromEntries(names.map((name) => [`${name}.md`, bomb])))).toEqual({
      code: 1,
      found: names.map((name) => `${name}.md 2:19 frontmatter/syntax`),
    });
  });

  test('marks and line ends', () => {
    const crlf = fine.replaceAll('\n', '\r\n');
    expect(
      checked({
        '2018-12-13-bom.md': `\ufeff${fine}`,
        '2018-12-13-crlf.md': crlf,
        '2018-12-13-beide.md': `\ufeff${crlf}`,
        '2018-12-13-dubbel.md': `\ufeff\ufeff${fine}`,
        '2018-12-13-mac.md': fine.replaceAll('\n', '\r'),
      }),
    ).toEqual({
      code: 1,
      found: [
        '2018-12-13-dubbel.md 1:1 frontmatter/fence',
        '2018-12-13-mac.md 1:4 frontmatter/fence',
      ],
    });
  });

  test('what is no UTF-8 is reported, and --fix leaves every byte', () => {
    const bytes = latin('---\ntitle: Caf\xe9: open\n---\nTekst.\n');
    const { root, path } = makeFolder({ 'viag.config.yaml': configText, 'articles/a.md': bytes });
    const { code, stdout } = viag(['validate', '--fix'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toBe(
      'articles/a.md:2:11  fout  Dit bestand is geen UTF-8: wat hier staat, is niet te lezen. Open het opnieuw met codering Windows-1252 en sla het op als UTF-8.  file/readable',
    );
    expect(execFileSync('cat', [path('articles/a.md')])).toEqual(Buffer.from(bytes));
  });

  test('what is too large, no file or endless is a finding, at once', () => {
    const start = performance.now();
    const result = checked({ '2018-12-13-woo.md': fine, 'groot.md': '' }, (root) => {
      truncateSync(`${root}/articles/groot.md`, 100 * 1024 * 1024);
      execFileSync('mkfifo', [`${root}/articles/pijp.md`]);
      execFileSync('ln', ['-s', '/dev/zero', `${root}/articles/nul.md`]);
      mkdirSync(`${root}/articles/map.md`);
    });
    expect(result).toEqual({
      code: 1,
      found: [
        'groot.md 1:1 file/readable',
        'nul.md 1:1 file/readable',
        'pijp.md 1:1 file/readable',
      ],
    });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('named outright as well', () => {
    const { root, path, link } = makeFolder({ ...sound });
    execFileSync('mkfifo', [path('articles/pijp.md')]);
    link('articles/nul.md', '/dev/zero');
    for (const name of ['pijp.md', 'nul.md']) {
      const { code, stdout } = viag(['validate', `articles/${name}`, '--json'], { cwd: root });
      expect(code).toBe(1);
      const { counts } = JSON.parse(stdout) as { counts: { error: number } };
      expect(counts.error).toBe(1);
    }
  });

  test('a link to nothing is a finding, the rest is checked', () => {
    const result = checked({ '2018-12-13-woo.md': articleText({ title: 'a: b' }) }, (root) => {
      execFileSync('ln', ['-s', 'nergens', `${root}/articles/weg.md`]);
    });
    expect(result).toEqual({
      code: 1,
      found: ['2018-12-13-woo.md 2:1 frontmatter/syntax', 'weg.md 1:1 file/readable'],
    });
  });

  test.skipIf(process.getuid?.() === 0)('so is one that may not be read', () => {
    const result = checked({ '2018-12-13-woo.md': fine, 'dicht.md': fine }, (root) => {
      chmodSync(`${root}/articles/dicht.md`, 0);
    });
    expect(result).toEqual({ code: 1, found: ['dicht.md 1:1 file/readable'] });
  });

  test('bodies that bring parsers down are checked like any other', () => {
    const bodies = {
      citaten: '>'.repeat(20_000),
      lijst: Array.from({ length: 1500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      haken: '['.repeat(50_000),
      ladder: Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' a '),
    };
    const files = Object.entries(bodies).map(([name, body]) => [
      `2018-12-13-${name}.md`,
      articleText({ body: `Tekst.\n\n${body}\n` }),
    ]);
    const { code, found } = checked(Object.fromEntries(files));
    // Four hundred letters without a full stop are one long sentence to the rules of language.
    const others = found.filter((one) => !one.includes(' language/'));
    expect({ code, others }).toEqual({ code: 0, others: [] });
  });

  test('a key that is no text is a finding on that file', () => {
    expect(
      checked({ '2018-12-13-woo.md': fine, 'x.md': '---\n? [a]\n: b\n---\nTekst.\n' }),
    ).toEqual({ code: 1, found: ['x.md 2:1 frontmatter/syntax'] });
  });
});

describe('names and links', () => {
  test('names that are one name elsewhere', () => {
    expect(
      checked({
        '2018-12-13-Cafe.md': fine,
        '2018-12-13-cafe.md': fine,
        '2018-12-13-\u00e9.md': fine,
        '2018-12-13-e\u0301.md': fine,
      }),
    ).toEqual({
      code: 1,
      found: [
        '2018-12-13-Cafe.md 1:1 archive/case-collision',
        '2018-12-13-Cafe.md 1:1 archive/duplicate-slug',
        '2018-12-13-cafe.md 1:1 archive/case-collision',
        '2018-12-13-cafe.md 1:1 archive/duplicate-slug',
        '2018-12-13-e\u0301.md 1:1 archive/case-collision',
        '2018-12-13-e\u0301.md 1:1 archive/duplicate-slug',
        '2018-12-13-\u00e9.md 1:1 archive/case-collision',
        '2018-12-13-\u00e9.md 1:1 archive/duplicate-slug',
      ],
    });
  });

  test('a link out of the workspace is a finding; what it leads to is not shown', () => {
    const outside = makeFolder({ 'geheim.md': 'wachtwoord: 1234\n' });
    const folder = makeFolder(sound);
    folder.link('articles/leak.md', outside.path('geheim.md'));
    folder.link('articles/map', outside.root);
    for (const args of [['validate'], ['validate', 'articles/leak.md'], ['validate', '--fix']]) {
      const { code, stdout, stderr } = viag(args, { cwd: folder.root });
      expect(code).toBe(1);
      expect(stdout).toContain('articles/leak.md:1:1  fout  Deze koppeling wijst buiten');
      expect(stdout + stderr).not.toContain('wachtwoord');
    }
  });

  test('a folder that leads out is not passed over in silence', () => {
    const outside = makeFolder({ 'map/2018-12-13-a.md': fine });
    const folder = makeFolder(sound);
    folder.link('articles/map', outside.path('map'));
    const { code, stdout } = viag(['validate', '--json'], { cwd: folder.root });
    expect(code).toBe(1);
    expect(stdout).toContain('"articles/map"');
  });

  test('names with line ends, escapes and bytes that are no text', () => {
    const folder = makeFolder(sound);
    execFileSync(
      'bash',
      ['-c', "for n in $'x\\xff.md' $'n\\nl.md' $'e\\e[31m.md'; do echo > \"$n\"; done"],
      {
        cwd: folder.path('articles'),
      },
    );
    const { code, stdout } = viag(['validate'], { cwd: folder.root });
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'articles/e\\x1b[31m.md:1:1',
      '',
      'articles/n\\nl.md:1:1',
      '',
      'articles/x\ufffd.md:1:1',
      '',
      '3 fouten in 3 bestanden.',
      'viag kon 1 bestand nog niet helemaal nakijken; na het herstellen kunnen er meldingen bijkomen.',
      'Waarom? viag explain frontmatter/fence',
      '',
    ]);
  });

  test('pictures that are somewhere else', () => {
    const sources = [
      '../../geheim.png',
      'file:///etc/passwd',
      '\\\\\\\\host\\\\x.png',
      '//evil/t.gif',
    ];
    const result = checked(
      Object.fromEntries(
        sources.map((src, n) => [
          `2018-12-13-a${n}.md`,
          articleText({
            body: `Tekst ![een beeld](${src})\n`,
            more: `image: '${src}'\nalt: Beeld\n`,
          }),
        ]),
      ),
    );
    expect(result.code).toBe(1);
    expect(new Set(result.found.map((line) => line.split(' ')[0]))).toEqual(
      new Set(sources.map((_, n) => `2018-12-13-a${n}.md`)),
    );
  });
});

describe('the same bytes', () => {
  const files = {
    ...sound,
    'articles/2018-12-13-b.md': articleText({ title: 'Woo: nu', date: '14-12-2018' }),
    'articles/2018-12-13-a.md': articleText({ category: 'nieuws', body: '' }),
    'articles/leeg.md': '',
  };
  const setting = (root: string) => ({ cwd: root });

  test.each(['pretty', 'json', 'github'])('twice, and from another folder: %s', (format) => {
    const { root, path } = makeFolder(files);
    mkdirSync(path('elders/diep'), { recursive: true });
    const args = ['validate', '--format', format];
    const first = viag(args, setting(root));
    expect(first.code).toBe(1);
    expect(viag(args, setting(root))).toEqual(first);
    expect(viag(args, setting(path('elders/diep')))).toEqual(first);
    expect(viag([...args, '--cwd', '..'], setting(path('elders')))).toEqual(first);
    expect(viag([...args, '--cwd', root], setting('/'))).toEqual(first);
  });

  test.each([
    { TZ: 'America/New_York' },
    { TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { COLUMNS: '20' },
    { TERM: 'dumb' },
    { HOME: '/nergens' },
  ])('in %j', (env) => {
    const { root } = makeFolder(files);
    expect(viag(['validate'], { cwd: root, env })).toEqual(viag(['validate'], { cwd: root }));
  });

  test('whatever the order in which files are named', () => {
    const { root } = makeFolder(files);
    const names = Object.keys(files).filter((name) => name.startsWith('articles/'));
    expect(viag(['validate', ...names.toReversed()], { cwd: root })).toEqual(
      viag(['validate', ...names], { cwd: root }),
    );
    expect(viag(['validate', 'articles', ...names, './articles/'], { cwd: root })).toEqual(
      viag(['validate', 'articles'], { cwd: root }),
    );
  });
});

describe('which day it is', () => {
  const dated = (date: string) =>
    makeFolder({
      'viag.config.yaml': configText,
      [`articles/${date}-a.md`]: articleText({ date }),
    }).root;
  const future = (date: string, now: string, env = {}) =>
    runViag(['validate', '--now', now, '--max-warnings', '0'], { cwd: dated(date), env }).code ===
    1;

  test.each([
    ['2018-12-20', '2018-12-20T22:59:00Z', false],
    ['2018-12-21', '2018-12-20T22:59:00Z', true],
    ['2018-12-21', '2018-12-20T23:30:00Z', false],
    ['2018-12-22', '2018-12-20T23:30:00Z', true],
    ['2018-07-21', '2018-07-20T22:00:00Z', false],
    ['2018-07-21', '2018-07-20T21:59:00Z', true],
    ['2026-03-29', '2026-03-29T01:30:00Z', false],
    ['2026-10-25', '2026-10-25T00:30:00Z', false],
    ['2018-12-21', '2018-12-20', true],
    ['2018-12-20', '2018-12-20', false],
  ])('an article of %s at %s: in the future: %j', (date, now, expected) => {
    expect(future(date, now)).toBe(expected);
  });

  test.each(['2018-12-20T23:30:00', '2018-12-20T10:00', '2018-12-20T23:30:00Z'])(
    '--now %s is one moment, wherever it is asked',
    (now) => {
      const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Europe/Amsterdam'];
      const answers = zones.map((TZ) => future('2018-12-21', now, { TZ }));
      expect(new Set(answers).size).toBe(1);
    },
  );
});

test('of many who write the same article at once exactly one wins', async () => {
  const folder = makeFolder(sound);
  const codes = await Promise.all(
    Array.from(
      { length: 5 },
      (_, n) =>
        new Promise<number | null>((resolve) => {
          const flags = ['-t', 'Woo', '--category', 'Nieuws', '--summary', `${n}`, '--now', now];
          const args = [bin, 'new', 'article', ...flags, '--author', `Auteur ${n}`];
          spawn(process.execPath, args, { cwd: folder.root, env: environment }).on('exit', resolve);
        }),
    ),
  );
  expect(codes.toSorted()).toEqual([0, 2, 2, 2, 2]);
  const winner = codes.indexOf(0);
  const text = folder.read('articles/2018-12-20-woo.md');
  expect(/^author: (.*)$/m.exec(text)?.[1]).toBe(`Auteur ${winner}`);
  expect(folder.list('articles').filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a configuration in JavaScript is not looked at', () => {
  const names = ['viag.config.js', 'viag.config.mjs', 'viag.config.cjs', 'viag.config.ts'];
  const code = "import fs from 'node:fs'; fs.writeFileSync('geraakt', ''); export default {};\n";
  const folder = makeFolder({
    'articles/2018-12-13-woo.md': articleText({ more: 'summary: Kort gezegd.\n' }),
    ...Object.fromEntries(names.map((name) => [name, code])),
  });
  expect(viag(['validate'], { cwd: folder.root })).toEqual({
    code: 0,
    stdout: '✓ 1 bestand gecontroleerd: alles in orde.\n',
    stderr: '',
  });
  expect(folder.has('geraakt')).toBe(false);
});

test('a folder that disappears under viag is a line, not a stack', () => {
  const { root, path } = makeFolder(sound);
  const { code, stderr } = inShell(`mkdir weg && cd weg && rmdir ../weg && $VIAG validate`, {
    cwd: root,
  });
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/^ {4}at /m);
  rmSync(path('articles'), { recursive: true });
});
