import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasXmllint, xmllint } from '../feed/xmllint.ts';
import { runViag, viag } from './run-viag.ts';
import { articleText, configText, makeFolder, sound } from './workspace.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const next = 'Zet de hele map op je site als https://www.viag.nl/feed/\n';

test('every feed, the pictures in use and a manifest', () => {
  const folder = makeFolder({
    ...sound,
    'articles/2018-12-13-smart-city.md': articleText({ more: 'image: a.png\nalt: A\n' }),
    'articles/a.png': pixel,
  });
  const { code, stdout, stderr } = viag(['export', 'feed'], { cwd: folder.root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: next });
  expect(stdout.split('\n')[0]).toBe('4 feeds met 3 artikelen: dist/feed/');
  expect(folder.list('dist/feed')).toEqual([
    'atom.xml',
    'auteur/redactie-viag/atom.xml',
    'auteur/redactie-viag/feed.json',
    'auteur/redactie-viag/feed.xml',
    'categorie/kennis/atom.xml',
    'categorie/kennis/feed.json',
    'categorie/kennis/feed.xml',
    'categorie/nieuws/atom.xml',
    'categorie/nieuws/feed.json',
    'categorie/nieuws/feed.xml',
    'feed.json',
    'feed.xml',
    'images/2018-12-13-smart-city-a.png',
    'manifest.json',
  ]);
});

describe('the feeds of our own articles', () => {
  const house = fileURLToPath(new URL('../../', import.meta.url));
  const exported = () => {
    const folder = makeFolder();
    for (const name of ['viag.config.yaml', 'articles']) {
      cpSync(house + name, folder.path(name), { recursive: true });
    }
    const args = ['export', 'feed', '--check', '--now', '2027-01-01'];
    return { folder, ...runViag(args, { cwd: folder.root }) };
  };

  test('have nothing to remark on', () => {
    const { code, stdout } = exported();
    expect({
      code,
      last: stdout
        .trimEnd()
        .split(/feeds? /)
        .at(-1),
    }).toEqual({
      code: 0,
      last: 'nagekeken: geen fouten, geen waarschuwingen.',
    });
  });

  test.skipIf(!hasXmllint)('are well-formed to xmllint', () => {
    const { folder } = exported();
    const feeds = folder.list('dist/feed').filter((name) => name.endsWith('.xml'));
    expect(feeds.length).toBeGreaterThan(2);
    expect(xmllint(feeds.map((name) => folder.read(`dist/feed/${name}`)))).toBe('');
  });
});

test('the same bytes in every time zone', () => {
  const [first, second] = ['America/New_York', 'Pacific/Kiritimati'].map((TZ) => {
    const folder = makeFolder(sound);
    viag(['export', 'feed'], { cwd: folder.root, env: { TZ, LC_ALL: 'ar_EG.UTF-8' } });
    return folder.read('dist/feed/manifest.json');
  });
  expect(first).toBe(second);
  expect(first).toContain('"sha256"');
});

describe('what does not go along', () => {
  test('is named, and the next newest takes its place', () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-14-concept.md': articleText({
        title: 'Concept',
        date: '2018-12-14',
        more: 'draft: true\n',
      }),
      'articles/2018-12-15-fout.md': articleText({
        title: 'Fout',
        date: '2018-12-15',
        body: '[dood](weg.md)\n',
      }),
      'articles/2019-01-01-straks.md': articleText({ title: 'Straks', date: '2019-01-01' }),
    });
    const { code, stderr } = viag(['export', 'feed', '--limit', '1'], { cwd: folder.root });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'let op: Niet meegenomen: articles/2018-12-15-fout.md heeft een fout: De link naar ‘weg.md’ loopt dood: dat bestand is er niet.\n' +
        'let op: Niet meegenomen: articles/2019-01-01-straks.md heeft een datum in de toekomst.\n' +
        'let op: Niet meegenomen: articles/2018-12-14-concept.md is nog een concept.\n' +
        next,
    });
    expect(folder.read('dist/feed/feed.xml').match(/<title>.*<\/title>/g)).toEqual([
      '<title>VIAG</title>',
      '<title>Zeventien gemeenten in Barcelona</title>',
    ]);
  });

  test('is named round after round, also what only shows beside another article', () => {
    const broken = (day: number) => ({
      [`articles/2018-12-${day}-fout-${day}.md`]: articleText({
        title: `Fout ${day}`,
        date: `2018-12-${day}`,
        body: `[dood](weg-${day}.md)\n`,
      }),
    });
    const folder = makeFolder({
      'viag.config.yaml': configText,
      ...broken(15),
      ...broken(14),
      'articles/2018-12-13-dubbel.md': articleText({ title: 'Dubbel', date: '2018-12-13' }),
      'articles/oud/2018-12-13-dubbel.md': articleText({ title: 'Oud', date: '2018-12-13' }),
      'articles/2018-12-12-goed.md': articleText({ title: 'Goed', date: '2018-12-12' }),
    });
    const { code, stderr } = viag(['export', 'feed', '--limit', '1'], { cwd: folder.root });
    expect({ code, refused: stderr.match(/(?<=Niet meegenomen: )\S+/g) }).toEqual({
      code: 0,
      refused: [
        'articles/2018-12-15-fout-15.md',
        'articles/2018-12-14-fout-14.md',
        'articles/2018-12-13-dubbel.md',
        'articles/oud/2018-12-13-dubbel.md',
      ],
    });
    expect(folder.read('dist/feed/feed.xml').match(/<title>.*<\/title>/g)).toEqual([
      '<title>VIAG</title>',
      '<title>Goed</title>',
    ]);
  });

  test('goes along when that is allowed', () => {
    const folder = makeFolder({
      'viag.config.yaml': configText,
      'articles/2019-01-01-straks.md': articleText({ date: '2019-01-01' }),
    });
    const refused = viag(['export', 'feed'], { cwd: folder.root });
    expect({ code: refused.code, stderr: refused.stderr.split('\n')[0] }).toEqual({
      code: 2,
      stderr: 'fout: Er zijn geen artikelen om een feed van te maken.',
    });
    const allowed = viag(['export', 'feed', '--allow', 'future'], { cwd: folder.root });
    expect({ code: allowed.code, stderr: allowed.stderr }).toEqual({ code: 0, stderr: next });
  });

  test('a picture that is not there', () => {
    const folder = makeFolder({
      ...sound,
      'viag.config.yaml': `${configText}  body/image-file: off\n`,
      'articles/2018-12-13-smart-city.md': articleText({ more: 'image: weg.png\nalt: A\n' }),
    });
    expect(viag(['export', 'feed'], { cwd: folder.root }).stderr).toBe(
      'let op: De afbeelding ‘weg.png’ uit articles/2018-12-13-smart-city.md is er niet, is geen beeld of is groter dan 20 MB. Ze gaat niet mee.\n' +
        next,
    );
  });
});

describe('a second time', () => {
  test('a renamed article is seen, and keeps its place with an id', () => {
    const folder = makeFolder(sound);
    viag(['export', 'feed'], { cwd: folder.root });
    const renamed = makeFolder({
      ...Object.fromEntries(Object.entries(sound).filter(([name]) => !name.includes('bio'))),
      'articles/2018-12-06-baseline.md': articleText({
        title: 'Van BIG naar BIO',
        date: '2018-12-06',
      }),
      'dist/feed/manifest.json': folder.read('dist/feed/manifest.json'),
    });
    const { stderr } = viag(['export', 'feed', '--force'], { cwd: renamed.root });
    const id = 'tag:viag.nl,2018-12-06:bio';
    expect(stderr).toBe(
      `let op: Lezers zien articles/2018-12-06-baseline.md straks als een nieuw artikel. Is het dat niet? Zet dan in de kop: id: ${id}\n${next}`,
    );
    renamed.write(
      'articles/2018-12-06-baseline.md',
      articleText({ title: 'Van BIG naar BIO', date: '2018-12-06', more: `id: ${id}\n` }),
    );
    expect(viag(['export', 'feed'], { cwd: renamed.root }).stderr).toBe(next);
    expect(renamed.read('dist/feed/feed.xml')).toContain(`>${id}<`);
  });

  test('what was changed by hand is kept', () => {
    const folder = makeFolder(sound);
    viag(['export', 'feed'], { cwd: folder.root });
    folder.write('dist/feed/feed.xml', 'van mij');
    const { code } = viag(['export', 'feed'], { cwd: folder.root });
    expect({ code, text: folder.read('dist/feed/feed.xml') }).toEqual({ code: 2, text: 'van mij' });
    expect(viag(['export', 'feed', '--force'], { cwd: folder.root }).code).toBe(0);
  });
});

describe('--check', () => {
  test('has nothing to say of what viag wrote', () => {
    const folder = makeFolder(sound);
    const { code, stdout } = viag(['export', 'feed', '--check', '--dry-run'], { cwd: folder.root });
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: '15 feeds nagekeken: geen fouten, geen waarschuwingen.',
    });
    expect(folder.has('dist')).toBe(false);
  });

  test('says what is wrong with a file, in the terms of the W3C', () => {
    const folder = makeFolder({
      'oud.xml':
        '<rss version="2.0">\n<channel>\n<title>T</title>\n<link>/</link>\n<description/>\n</channel>\n</rss>\n',
    });
    const { code, stdout } = viag(['export', 'feed', '--check', 'oud.xml'], { cwd: folder.root });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        'oud.xml:2:10  waarschuwing  rss > channel: er ontbreekt een atom:link naar de feed zelf.  MissingSelf\n' +
        'oud.xml:4:7  fout  channel > link: ‘/’ is geen volledig of geldig adres.  InvalidFullLink\n' +
        '1 fout, 1 waarschuwing.\n',
    });
  });

  test.each([
    [['weg.xml', '--check'], 'fout: ‘weg.xml’ is er niet.'],
    [['oud.xml'], 'fout: Een feed maak je uit alle artikelen, niet uit losse bestanden.'],
    [['--limit', '0'], 'fout: ‘0’ is geen aantal.'],
    [['--full', '--summary'], 'fout: --full en --summary gaan niet samen.'],
    [['-o', 'articles/feed'], 'fout: '],
  ])('%j is refused', (args, message) => {
    const { code, stderr } = viag(['export', 'feed', ...args], { cwd: makeFolder(sound).root });
    expect({ code, stderr: stderr.slice(0, message.length) }).toEqual({ code: 2, stderr: message });
  });
});

test('--json is one document', () => {
  const folder = makeFolder(sound);
  const { stdout } = viag(['export', 'feed', '--json', '--summary', '--check'], {
    cwd: folder.root,
  });
  const { out, files, warnings, feeds } = JSON.parse(stdout);
  expect({ out, warnings, files: files.length, feeds: feeds.length }).toEqual({
    out: 'dist/feed',
    warnings: [],
    files: 16,
    feeds: 15,
  });
});
