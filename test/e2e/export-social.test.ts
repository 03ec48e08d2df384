import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runViag, viag } from './run-viag.ts';
import { articleText, type Folder, makeFolder, sound } from './workspace.ts';

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

function fingerprints({ list, path }: Folder): readonly string[] {
  return list('dist').map((name) => `${name} ${sha256(readFileSync(path(`dist/${name}`)))}`);
}

describe('what is written', () => {
  test('every post, all of them for programs, and a manifest that is true of both', () => {
    const folder = makeFolder(sound);
    const { code, stderr } = viag(['export', 'social', '--issue', '2018-12'], { cwd: folder.root });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Bekijk ze in je browser: dist/social/open.html\n',
    });
    expect(folder.list('dist/social')).toEqual([
      'bio/alt.txt',
      'bio/card.png',
      'bio/linkedin.txt',
      'bio/x.txt',
      'manifest.json',
      'open.html',
      'posts.json',
      'smart-city/alt.txt',
      'smart-city/card.png',
      'smart-city/linkedin.txt',
      'smart-city/x.txt',
    ]);
    const { files } = JSON.parse(folder.read('dist/social/manifest.json')) as {
      files: readonly { path: string; sha256: string }[];
    };
    expect(files.map(({ path, sha256: hash }) => `social/${path} ${hash}`).sort()).toEqual(
      fingerprints(folder).filter((line) => !line.startsWith('social/manifest.json')),
    );
  });

  test('again over what it wrote, but not over what somebody changed', () => {
    const folder = makeFolder(sound);
    viag(['export', 'social', '--issue', '2018-12'], { cwd: folder.root });
    expect(viag(['export', 'social', 'bio'], { cwd: folder.root }).code).toBe(0);
    expect(folder.list('dist/social').length).toBe(7);
    folder.write('dist/social/bio/x.txt', 'Met de hand\n');
    const again = viag(['export', 'social', 'bio'], { cwd: folder.root });
    expect({ code: again.code, stderr: again.stderr }).toEqual({
      code: 2,
      stderr: `fout: In ‘dist/social’ is ‘bio/x.txt’ met de hand gemaakt of veranderd; viag gooit dat niet weg.
  Bewaar het ergens anders, kies met --out een andere map, of vervang alles met --force.
`,
    });
    expect(folder.read('dist/social/bio/x.txt')).toBe('Met de hand\n');
  });
});

test.each([
  { TZ: 'America/New_York' },
  { TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { COLUMNS: '20' },
])('the same bytes in %j', (env) => {
  const [here, there] = [makeFolder(sound), makeFolder(sound)];
  const args = ['export', 'social', '--issue', '2018-12', '--network', 'x,mastodon,bluesky'];
  args.push('--portrait', '--schedule', 'csv', '--schedule', 'ics', '--on', 'di', '--time', '9.00');
  expect(viag(args, { cwd: there.root, env })).toEqual(viag(args, { cwd: here.root }));
  expect(fingerprints(there)).toEqual(fingerprints(here));
});

test('viag validate measures the picture on disk', () => {
  const article = articleText({ title: 'Kaart', more: 'image: kaart.png\nalt: Een kaart\n' });
  const { root } = makeFolder({
    ...sound,
    'articles/2018-12-13-kaart.md': article,
    'articles/kaart.png': pixel,
  });
  const { stdout } = runViag(['validate', 'articles/2018-12-13-kaart.md', '-f', 'unix'], {
    cwd: root,
  });
  expect(stdout).toContain('Dit beeld is 1 x 1 beeldpunten; voor sociale media is 600 x 315');
});

describe('a text of its own that is too long for a network', () => {
  const long = `social:\n  x: ${'Zeventien gemeenten stappen samen over. '.repeat(9)}\n`;
  const files = {
    ...sound,
    'articles/2018-12-11-lang.md': articleText({ title: 'Lang', date: '2018-12-11', more: long }),
  };
  const now = ['--now', '2018-12-20T10:00:00Z'];

  test('goes out as a thread', () => {
    const { root } = makeFolder(files);
    const args = ['export', 'social', 'lang', '--network', 'x', ...now];
    expect(viag(args, { cwd: root }).code).toBe(1);
    expect(viag([...args, '--thread'], { cwd: root }).code).toBe(0);
  });

  test.each([
    ['newsletter', '--month', '2018-12', '--json'],
    ['feed', '--json'],
  ])('keeps no article out of a %s', (...what) => {
    const { root } = makeFolder(files);
    const { code, stderr } = viag(['export', ...what, ...now], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
