import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bin, environment, inShell, now, runViag, viag } from './run-viag.ts';
import { articleText, configText, type Folder, makeFolder, sound } from './workspace.ts';

/** A picture of two pixels. */
const pixels = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGPgLywGIgAF5AHnUWS2fgAAAABJRU5ErkJggg==',
  'base64',
);

const bundle = 'dist/newsletters/2018-12';

interface Manifest {
  readonly viag: string;
  readonly articles: readonly { readonly path: string; readonly sha256: string }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Every file of a folder with a fingerprint of its bytes. */
function fingerprints({ list, path }: Folder, folder: string): readonly string[] {
  return list(folder).map((name) => `${name} ${sha256(readFileSync(path(`${folder}/${name}`)))}`);
}

const picture = {
  'articles/2018-12-13-smart-city.md': articleText({
    title: 'Zeventien gemeenten in Barcelona',
    category: 'Nieuwsbrief',
    more: 'image: skyline.png\nalt: De skyline van Barcelona\n',
  }),
  'articles/skyline.png': pixels,
};

describe('what is written', () => {
  test('the pages, the pictures used and a manifest that is true of all of them', async () => {
    const folder = makeFolder({ ...sound, ...picture, 'articles/ongebruikt.png': pixels });
    const { code, stdout, stderr } = viag(['export', 'newsletter'], { cwd: folder.root });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Bekijk hem in je browser: ${bundle}/index.html\n`,
    });
    expect(stdout.split('\n')[0]).toBe(`Nieuwsbrief met 2 artikelen: ${bundle}/`);
    expect(folder.list(bundle)).toEqual([
      'images/2018-12-13-smart-city-skyline.png',
      'index.html',
      'manifest.json',
      'newsletter.eml',
      'newsletter.txt',
      'toegankelijkheid.md',
      'web.html',
    ]);
    const manifest = JSON.parse(folder.read(`${bundle}/manifest.json`)) as Manifest;
    expect(manifest.files).toEqual(
      [
        'index.html',
        'images/2018-12-13-smart-city-skyline.png',
        'newsletter.txt',
        'newsletter.eml',
        'web.html',
        'toegankelijkheid.md',
      ].map((path) => {
        const content = readFileSync(folder.path(`${bundle}/${path}`));
        return { path, bytes: content.length, sha256: sha256(content) };
      }),
    );
    expect(manifest.articles.map(({ path, sha256: hash }) => [path, hash])).toEqual(
      ['articles/2018-12-13-smart-city.md', 'articles/2018-12-06-bio.md'].map((path) => [
        path,
        sha256(folder.read(path)),
      ]),
    );
    await expect(folder.read(`${bundle}/newsletter.txt`)).toMatchFileSnapshot(
      '../fixtures/export-newsletter/newsletter.txt',
    );
  });

  test('--json names what was written, --dry-run writes nothing and says the same', () => {
    const folder = makeFolder({ ...sound, ...picture });
    const before = folder.list();
    const planned = viag(['export', 'newsletter', '--json', '--dry-run'], { cwd: folder.root });
    expect(folder.list()).toEqual(before);
    const done = viag(['export', 'newsletter', '--json'], { cwd: folder.root });
    expect(planned).toEqual(done);
    const { out, files, warnings } = JSON.parse(done.stdout) as {
      out: string;
      files: Manifest['files'];
      warnings: unknown;
    };
    expect({ out, warnings }).toEqual({ out: bundle, warnings: [] });
    expect(files.map(({ path }) => path).sort()).toEqual(folder.list(bundle));
    for (const { path, sha256: hash } of files) {
      expect(sha256(readFileSync(folder.path(`${bundle}/${path}`)))).toBe(hash);
    }
  });

  test('again over what it wrote, with nothing left of the old', () => {
    const folder = makeFolder({ ...sound, ...picture });
    viag(['export', 'newsletter'], { cwd: folder.root });
    folder.write(
      'articles/2018-12-13-smart-city.md',
      sound['articles/2018-12-13-smart-city.md'] ?? '',
    );
    expect(viag(['export', 'newsletter'], { cwd: folder.root }).code).toBe(0);
    expect(folder.list('dist')).toEqual(
      [
        'index.html',
        'manifest.json',
        'newsletter.eml',
        'newsletter.txt',
        'toegankelijkheid.md',
        'web.html',
      ].map((name) => `newsletters/2018-12/${name}`),
    );
  });

  test('two articles in folders of the same name keep their own pictures', () => {
    const article = (slug: string) =>
      articleText({ title: slug, more: `slug: ${slug}\nimage: kaart.png\nalt: Kaart\n` });
    const folder = makeFolder({
      'viag.config.yaml': configText,
      'articles/noord/2018-12-13-kaart/index.md': article('noord'),
      'articles/noord/2018-12-13-kaart/kaart.png': pixels,
      'articles/zuid/2018-12-13-kaart/index.md': article('zuid'),
      'articles/zuid/2018-12-13-kaart/kaart.png': Buffer.concat([pixels, Buffer.from([0])]),
    });
    const args = ['export', 'newsletter', '--month', '2018-12'];
    const { code, stderr } = viag(args, { cwd: folder.root });
    expect(code, stderr).toBe(0);
    expect(folder.list(`${bundle}/images`).length).toBe(2);
  });

  test('a picture that leads out of the workspace stays behind', () => {
    const outside = makeFolder({ 'geheim.png': pixels });
    const linked = makeFolder({
      ...sound,
      'articles/2018-12-13-smart-city.md': picture['articles/2018-12-13-smart-city.md'],
    });
    linked.link('articles/skyline.png', outside.path('geheim.png'));
    const flags = ['--allow', 'invalid'];
    expect(viag(['export', 'newsletter', ...flags], { cwd: linked.root }).code).toBe(0);
    expect(linked.list('dist').filter((name) => name.endsWith('.png'))).toEqual([]);
  });
});

describe('the same bytes everywhere', () => {
  test.each([
    { TZ: 'America/New_York' },
    { TZ: 'Pacific/Kiritimati' },
    { TZ: 'Europe/Amsterdam', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { COLUMNS: '20' },
  ])('in %j', (env) => {
    const args = ['export', 'newsletter', '--zip'];
    const [here, there] = [
      makeFolder({ ...sound, ...picture }),
      makeFolder({ ...sound, ...picture }),
    ];
    expect(viag(args, { cwd: there.root, env })).toEqual(viag(args, { cwd: here.root }));
    expect(fingerprints(there, bundle)).toEqual(fingerprints(here, bundle));
  });

  // The tests run on more than one Node, and on each of them these are the hashes.
  test('on every Node', async () => {
    const folder = makeFolder(sound);
    viag(['export', 'newsletter', '--zip'], { cwd: folder.root });
    const hashes = fingerprints(folder, bundle);
    await expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot(
      '../fixtures/export-newsletter/hashes.txt',
    );
  });

  test('at another moment of another day (but for the Date of the mail), and from another folder', () => {
    const folder = makeFolder({ ...sound, 'elders/x': '' });
    const args = ['export', 'newsletter', '--only', 'html,text,web,accessibility', '--now'];
    runViag([...args, '2018-12-20T10:00:00Z'], { cwd: folder.root });
    const first = fingerprints(folder, bundle);
    runViag([...args, '2019-06-01T23:30:00Z'], {
      cwd: folder.path('elders'),
    });
    expect(fingerprints(folder, bundle)).toEqual(first);
  });
});

describe('what does not go along', () => {
  const draft = articleText({ title: 'Concept', date: '2018-12-06', more: 'draft: true\n' });
  const future = articleText({ title: 'Straks', date: '2018-12-31' });
  const invalid = articleText({ title: 'Fout', date: '2018-12-06', category: 'Onbekend' });
  const broken = articleText({ title: 'Kapot: ja', date: '2018-12-06' });
  const issue = (...slugs: readonly string[]) =>
    `---\ntitle: Nieuwsbrief\ndate: 2018-12-14\narticles: [${slugs.join(', ')}]\n---\n`;

  const files = {
    ...sound,
    'articles/2018-12-06-concept.md': draft,
    'articles/2018-12-31-straks.md': future,
    'articles/2018-12-06-fout.md': invalid,
    'newsletters/2018-12.md': issue('smart-city', 'concept', 'straks', 'fout'),
  };

  test('when named, it is refused by name, and nothing is written', () => {
    const folder = makeFolder(files);
    const before = folder.list();
    const { code, stdout, stderr } = viag(['export', 'newsletter'], { cwd: folder.root });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(
      stderr.replace(/(heeft een fout:).*/, '$1 …'),
    ).toBe(`Deze nieuwsbrief is niet gemaakt: 3 artikelen kunnen zo niet mee.
  articles/2018-12-06-concept.md is nog een concept
  articles/2018-12-31-straks.md heeft een datum in de toekomst
  articles/2018-12-06-fout.md heeft een fout: …
Herstel dit, of neem het toch mee met: --allow draft --allow future --allow invalid
`);
    expect(folder.list()).toEqual(before);
  });

  test.each([
    [['draft'], 1],
    [['draft', 'future'], 1],
    [['draft', 'future', 'invalid'], 0],
  ] as const)('allowing %j', (allowed, code) => {
    const { root } = makeFolder(files);
    const flags = allowed.flatMap((what) => ['--allow', what]);
    const outcome = viag(['export', 'newsletter', ...flags], { cwd: root });
    expect(outcome.code).toBe(code);
    for (const what of allowed) expect(outcome.stderr).not.toContain(`--allow ${what}`);
  });

  test('that it goes along when allowed is all that is different', () => {
    const folder = makeFolder(files);
    const flags = ['draft', 'future', 'invalid'].flatMap((what) => ['--allow', what]);
    const { stdout } = viag(['export', 'newsletter', ...flags], { cwd: folder.root });
    expect(stdout.split('\n')[0]).toBe(`Nieuwsbrief met 4 artikelen: ${bundle}/`);
  });

  test('when it came with a month, drafts and the future stay behind by name; faults are refused', () => {
    const { 'articles/2018-12-06-fout.md': fault, ...others } = files;
    const month = ['export', 'newsletter', '--month', '2018-12'];
    const fine = viag(month, { cwd: makeFolder(others).root });
    expect(fine).toMatchObject({
      code: 0,
      stderr: `let op: Niet meegenomen: articles/2018-12-31-straks.md heeft een datum in de toekomst.
let op: Niet meegenomen: articles/2018-12-06-concept.md is nog een concept.
Bekijk hem in je browser: ${bundle}/index.html
`,
    });
    const refused = viag(month, {
      cwd: makeFolder({ ...others, 'articles/2018-12-06-fout.md': fault }).root,
    });
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('\n  articles/2018-12-06-fout.md heeft een fout: ');
  });

  test('when nothing of a period may go, those that stay behind are named', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      'articles/2018-12-06-concept.md': draft,
      'articles/2018-12-31-straks.md': future,
    });
    const { code, stdout, stderr } = viag(['export', 'newsletter', '--month', '2018-12'], {
      cwd: root,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('articles/2018-12-06-concept.md');
    expect(stderr).toContain('articles/2018-12-31-straks.md');
  });

  test('a file that cannot be read is named, because nobody knows where it belongs', () => {
    const { root } = makeFolder({ ...sound, 'articles/2018-12-06-kapot.md': broken });
    const { code, stderr } = viag(['export', 'newsletter', '--month', '2018-12'], { cwd: root });
    expect(code).toBe(0);
    expect(stderr).toContain('articles/2018-12-06-kapot.md');
  });
});

describe('which newsletter', () => {
  const issue = (slug: string) =>
    `---\ntitle: Nieuwsbrief\ndate: 2018-12-14\narticles:\n  - ${slug}\n---\n`;
  const { 'newsletters/2018-12.md': _, ...withoutIssue } = sound;
  const first = (args: readonly string[], files: Readonly<Record<string, string>>) => {
    const { code, stdout, stderr } = viag(['export', 'newsletter', ...args], {
      cwd: makeFolder(files).root,
    });
    return code === 0 ? stdout.split('\n')[0] : `${code} ${stderr}`;
  };

  test.each([
    [[], 'Nieuwsbrief met 2 artikelen: dist/newsletters/2018-12/'],
    [['2018-12'], 'Nieuwsbrief met 2 artikelen: dist/newsletters/2018-12/'],
    [['newsletters/2018-12.md'], 'Nieuwsbrief met 2 artikelen: dist/newsletters/2018-12/'],
    [['--month', '2018-11'], 'Nieuwsbrief met 1 artikel: dist/newsletters/2018-11/'],
    [['--latest', '1'], 'Nieuwsbrief met 1 artikel: dist/newsletters/latest-1/'],
    [['--category', 'Kennis'], 'Nieuwsbrief met 1 artikel: dist/newsletters/kennis/'],
    [
      ['--from', '1 dec 2018', '--to', '13-12-2018'],
      'Nieuwsbrief met 2 artikelen: dist/newsletters/2018-12-01_2018-12-13/',
    ],
    [['-o', 'dist/los'], 'Nieuwsbrief met 2 artikelen: dist/los/'],
  ])('%j', (args, line) => {
    expect(first(args, sound)).toBe(line);
  });

  test.each([
    ['no issue file', {}],
    ['an empty folder', { 'newsletters/.gitkeep': '' }],
  ])('%s: the newest month that has articles', (_name, files) => {
    expect(first([], { ...withoutIssue, ...files })).toBe(
      `Nieuwsbrief met 2 artikelen: ${bundle}/`,
    );
  });

  test('the newest month does not lie in the future', () => {
    const future = articleText({ title: 'Straks', date: '2019-02-01' });
    expect(first([], { ...withoutIssue, 'articles/2019-02-01-straks.md': future })).toBe(
      `Nieuwsbrief met 2 artikelen: ${bundle}/`,
    );
  });

  test.each([
    [issue('smart-ctiy'), '5:5  Er is geen artikel ‘smart-ctiy’. Bedoel je ‘smart-city’?'],
    [
      issue('heel-iets-anders'),
      '5:5  Er is geen artikel ‘heel-iets-anders’. Een slug is de bestandsnaam zonder datum en zonder .md.',
    ],
    [
      '---\ntitle: Leeg\n---\n',
      '1:1  Er staat nog geen artikel in deze nieuwsbrief. Zet onder `articles` de slugs, elk op een regel met een streepje.',
    ],
  ])('%j is refused', (text, message) => {
    expect(first([], { ...sound, 'newsletters/2018-12.md': text })).toBe(
      `1 Deze nieuwsbrief is niet gemaakt: newsletters/2018-12.md klopt nog niet.\n  newsletters/2018-12.md:${message}\n`,
    );
  });

  test('what helps with an issue that cannot be read is a command that does help', () => {
    const { root } = makeFolder({ ...sound, 'newsletters/2018-12.md': issue('a: b: c') });
    const { code, stderr } = viag(['export', 'newsletter'], { cwd: root });
    expect(code).toBe(2);
    const command = /viag (validate \S+)/.exec(stderr)?.[1] ?? '';
    expect(viag([...command.split(' '), '--json'], { cwd: root }).code).toBe(1);
  });

  test('what `viag new newsletter` advises can be done', () => {
    const { root } = makeFolder(withoutIssue);
    const { code, stderr } = viag(['new', 'newsletter', '-y'], { cwd: root });
    expect(code).toBe(0);
    const command = /viag ([^\n]+)/.exec(stderr)?.[1] ?? '';
    expect(viag(command.split(' '), { cwd: root }).code).toBe(0);
  });
});

describe('where it may be written', () => {
  test.each([
    ['articles', 'In ‘articles’ staat iets wat viag niet heeft gemaakt.'],
    ['articles/', 'In ‘articles’ staat iets wat viag niet heeft gemaakt.'],
    ['.', 'In ‘<map>’ staat iets wat viag niet heeft gemaakt.'],
    ['vreemd', 'In ‘vreemd’ staat iets wat viag niet heeft gemaakt.'],
    ['brief.txt', 'In ‘brief.txt’ staat iets wat viag niet heeft gemaakt.'],
    ['/', '‘/’ ligt buiten de werkmap; viag schrijft alleen daarbinnen.'],
    ['..', '‘<boven>’ ligt buiten de werkmap; viag schrijft alleen daarbinnen.'],
    ['uit/nieuw', '‘uit/nieuw’ ligt buiten de werkmap; viag schrijft alleen daarbinnen.'],
  ])('not to %s', (out, message) => {
    const outside = makeFolder();
    const folder = makeFolder({ ...sound, 'vreemd/x': '', 'brief.txt': '' });
    folder.link('uit', outside.root);
    const before = folder.list();
    const { code, stdout, stderr } = viag(['export', 'newsletter', '-o', out], {
      cwd: folder.root,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const said = stderr.split('\n')[0]?.replaceAll(folder.root, '<map>') ?? '';
    expect(said.replace(/‘\/[^’]+’/, '‘<boven>’')).toBe(`fout: ${message}`);
    expect(folder.list()).toEqual(before);
    expect(outside.list()).toEqual([]);
  });

  test('where it cannot be written it says so in two lines', () => {
    const { root, list } = makeFolder({ ...sound, dist: 'een bestand' });
    const before = list();
    const { code, stdout, stderr } = viag(['export', 'newsletter'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`fout: Schrijven in ‘dist/newsletters’ lukt niet (ENOTDIR).
  Controleer of de map er is, of je er mag schrijven en of de schijf niet vol is. Wat er stond, staat er nog.
`);
    expect(list()).toEqual(before);
  });
});

test('a disk that takes no more leaves the old newsletter and nothing else', () => {
  const folder = makeFolder(sound);
  viag(['export', 'newsletter'], { cwd: folder.root });
  const before = fingerprints(folder, 'dist');
  // The page is larger than this, so that writing it fails halfway.
  const script = `ulimit -f 4; $VIAG export newsletter --now ${now}`;
  const { code, stdout, stderr } = inShell(script, { cwd: folder.root });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n')[0]).toBe('fout: Schrijven in ‘dist/newsletters’ lukt niet (EFBIG).');
  expect(fingerprints(folder, 'dist')).toEqual(before);
});

describe('two at once', () => {
  test('the second says who is busy, and leaves everything as it is', () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const folder = makeFolder(sound);
      viag(['export', 'newsletter'], { cwd: folder.root });
      const before = fingerprints(folder, bundle);
      folder.write('dist/newsletters/.viag-2018-12.lock', `${holder.pid}`);
      const { code, stderr } = viag(['export', 'newsletter'], { cwd: folder.root });
      expect(code).toBe(2);
      expect(stderr.split('\n')[0]).toBe(
        `fout: Een andere viag schrijft nu in ‘${bundle}’ (proces ${holder.pid}).`,
      );
      expect(fingerprints(folder, bundle)).toEqual(before);
    } finally {
      holder.kill('SIGKILL');
    }
  });

  test('of five together at least one succeeds, and what stands there is whole', async () => {
    const folder = makeFolder(sound);
    const codes = await Promise.all(
      Array.from(
        { length: 5 },
        () =>
          new Promise<number | null>((resolve) => {
            const args = [bin, 'export', 'newsletter', '--now', now];
            const child = spawn(process.execPath, args, { cwd: folder.root, env: environment });
            child.on('exit', resolve);
          }),
      ),
    );
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect(codes).toContain(0);
    const manifest = JSON.parse(folder.read(`${bundle}/manifest.json`)) as Manifest;
    for (const { path, sha256: hash } of manifest.files) {
      expect(sha256(readFileSync(folder.path(`${bundle}/${path}`)))).toBe(hash);
    }
    expect(folder.list('dist/newsletters').filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
