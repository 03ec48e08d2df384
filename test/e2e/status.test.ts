import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/display/width.ts';
import { deskFiles } from './desk-workspace.ts';
import { inTerminal, programInTerminal, VIAG } from './pty.ts';
import { now, runViag, viag } from './run-viag.ts';
import { articleText, configText, makeFolder, sound } from './workspace.ts';

describe('viag status', () => {
  test.each([
    ['nl', []],
    ['en', ['--lang', 'en']],
  ])('says how the desk stands, in %s', async (lang, args) => {
    const { root } = makeFolder(deskFiles);
    const { code, stdout, stderr } = viag(['status', ...args], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`../fixtures/desk/status-${lang}.txt`);
  });

  test('--json is one document', async () => {
    const { root } = makeFolder(deskFiles);
    const { code, stdout, stderr } = viag(['status', '--json'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../fixtures/desk/status.json');
  });

  test('no line is wider than a narrow terminal, but for the command to copy', async () => {
    const { root } = makeFolder(deskFiles);
    const terminal = inTerminal(root, ['status', '--now', now], { columns: 40 });
    expect(await terminal.ended).toBe(0);
    const text = terminal.text().replaceAll('\r\n', '\n');
    await expect(text).toMatchFileSnapshot('../fixtures/desk/status-40.txt');
    const wide = text.split('\n').filter((line) => displayWidth(line) > 40);
    expect(wide.filter((line) => !line.startsWith('  viag '))).toEqual([]);
  });

  test('a terminal that was never told its size is taken for one of 80 columns', async () => {
    const { root } = makeFolder(deskFiles);
    const at80 = inTerminal(root, ['status', '--now', now], { columns: 80 });
    const unsized = programInTerminal(root, 'sh', [
      '-c',
      'stty cols 0; "$0" "$1" status --now "$2"',
      process.execPath,
      VIAG,
      now,
    ]);
    expect([await at80.ended, await unsized.ended]).toEqual([0, 0]);
    expect(unsized.text()).toBe(at80.text());
  });

  test('of a long archive the newest five, and how to see the others', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [
          `articles/2018-12-0${n + 1}-nummer.md`,
          articleText({
            title: `Nummer ${n}`,
            date: `2018-12-0${n + 1}`,
            more: `slug: n${n}\n`,
            body: `Tekst ${n} is van zichzelf.\n`,
          }),
        ]),
      ),
    });
    expect(viag(['status'], { cwd: root }).stdout).toBe(`Er staat geen nieuwsbrief klaar.

Klaar, en nog in geen nieuwsbrief (9)
  2018-12-09  Nummer 8
  2018-12-08  Nummer 7
  2018-12-07  Nummer 6
  2018-12-06  Nummer 5
  2018-12-05  Nummer 4
  en nog 4: viag list --ready

Volgende stap: zet een nieuwsbrief klaar
  viag new newsletter
`);
  });

  test('what an old archive lives with is no work, as for viag validate', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      'articles/2018-12-01-oud.md': articleText({ title: 'Een oud bericht', category: 'Oud' }),
    });
    const work = 'Hier is nog werk aan (1)';
    expect(viag(['status'], { cwd: root }).stdout).toContain(work);
    viag(['validate', '--suppress-all'], { cwd: root });
    expect(viag(['validate'], { cwd: root }).code).toBe(0);
    expect(viag(['status'], { cwd: root }).stdout).not.toContain(work);
    expect(viag(['list', '--ready'], { cwd: root }).stdout).toContain('Een oud bericht');
  });

  test('issue files of long ago that nobody marked are named, and not taken for the next', () => {
    const issue = (date: string) =>
      `---\ntitle: Nieuwsbrief\ndate: ${date}\nsubject: X\narticles: [bio]\n---\n`;
    const { root } = makeFolder({
      ...sound,
      'newsletters/2018-08.md': issue('2018-08-20'),
      'newsletters/2018-09.md': issue('2018-09-20'),
    });
    const { next, unmarked } = JSON.parse(viag(['status', '--json'], { cwd: root }).stdout);
    expect({ next: next.name, unmarked }).toEqual({
      next: '2018-12',
      unmarked: ['2018-08', '2018-09'],
    });
  });
});

describe('with several newsletters that are not sent', () => {
  const issue = (title: string, date: string, lines: string) =>
    `---\ntitle: ${title}\ndate: ${date}\nsubject: X\n${lines}\n---\n`;
  const files = {
    'viag.config.yaml': configText,
    'articles/2018-12-13-woo.md': articleText(),
    'newsletters/2018-10.md': issue('Te laat', '2018-12-20', 'articles: []'),
    'newsletters/2018-12.md': issue('Kerst', '2018-12-20', 'articles: [woo]'),
    'newsletters/2019-01.md': issue(
      'Nieuwjaar',
      '2019-01-17',
      'agenda:\n  - title: Borrel\n    date: 2019-01-18',
    ),
  };

  test('each is named, and the next is the one to work on', () => {
    const { root } = makeFolder(files);
    expect(
      viag(['status'], { cwd: root }).stdout,
    ).toBe(`Kerst, 20 december 2018 (newsletters/2018-12.md)
  2018-12-13  Woo in de praktijk

Ook nog niet verstuurd
  Te laat, 20 december 2018 (newsletters/2018-10.md): nog leeg
  Nieuwjaar, 17 januari 2019 (newsletters/2019-01.md): 1 agendapunt

Volgende stap: maak de nieuwsbrief
  viag export newsletter 2018-12
`);
    const { next, waiting } = JSON.parse(viag(['status', '--json'], { cwd: root }).stdout);
    expect({ next: next.name, waiting }).toEqual({
      next: '2018-12',
      waiting: ['2018-10', '2019-01'],
    });
  });

  test('viag export newsletter takes that one, and says so', () => {
    const { root } = makeFolder(files);
    const { code, stdout, stderr } = viag(['export', 'newsletter'], { cwd: root });
    expect({ code, first: stdout.split('\n')[0], said: stderr.split('\n')[0] }).toEqual({
      code: 0,
      first: 'Nieuwsbrief met 1 artikel: dist/newsletters/2018-12/',
      said: 'viag neemt 2018-12, de eerstvolgende nieuwsbrief. Ook nog niet verstuurd: 2018-10, 2019-01. Zet een naam achter de opdracht om er zelf een te kiezen.',
    });
    expect(viag(['export', 'newsletter', '2018-12'], { cwd: root }).stderr).not.toContain(
      'viag neemt',
    );
  });

  test('the preview links to each', () => {
    const folder = makeFolder(files);
    viag(['preview', '--static', 'uit'], { cwd: folder.root });
    const lead = /<div class="lead">.*?<\/div>/s.exec(folder.read('uit/index.html'))?.[0] ?? '';
    expect(lead.replace(/<[^>]*>/g, '')).toBe(`Redactie
Volgende nieuwsbrief: Kerst 20 december 2018, 1 artikel
Ook nog niet verstuurd: Te laat 20 december 2018, 0 artikelen
Ook nog niet verstuurd: Nieuwjaar 17 januari 2019, 0 artikelen`);
  });
});

test('when all have gone out, viag export newsletter takes the newest', () => {
  const issue = (date: string) => `---\ntitle: X\ndate: ${date}\narticles: [woo]\n---\n`;
  const { root } = makeFolder({
    'viag.config.yaml': configText,
    'articles/2018-12-13-woo.md': articleText(),
    'newsletters/2018-11.md': issue('2018-11-22'),
    'newsletters/2018-12.md': issue('2018-12-20'),
    'newsletters/sent/2018-11.json': '{"articles":[]}',
    'newsletters/sent/2018-12.json': '{"articles":[]}',
  });
  const { stdout, stderr } = viag(['export', 'newsletter'], { cwd: root });
  expect(stdout.split('\n')[0]).toBe('Nieuwsbrief met 1 artikel: dist/newsletters/2018-12/');
  expect(stderr).not.toContain('viag neemt');
});

/** Each is what is left to do, from the empty desk to the newsletter that went out. */
describe('the next step', () => {
  const issue = (lines: string, date = '2018-12-21') =>
    `---\ntitle: Nieuwsbrief\ndate: ${date}\nsubject: X\n${lines}\n---\n`;
  const only = { 'viag.config.yaml': configText };
  const article = { 'articles/2018-12-13-woo.md': articleText() };
  const draft = {
    'articles/2018-12-12-af.md': articleText({
      title: 'Af',
      date: '2018-12-12',
      more: 'draft: true\n',
    }),
  };

  test.each([
    ['an empty desk', {}, 'viag new article'],
    ['only a draft', draft, 'viag validate articles/2018-12-12-af.md'],
    [
      'only an article with an error',
      { 'articles/2018-12-12-a b.md': articleText({ title: 'Woo: nu' }) },
      "viag validate 'articles/2018-12-12-a b.md'",
    ],
    ['an article that is ready', { ...article, ...draft }, 'viag new newsletter'],
    [
      'an issue file with nothing in it',
      { ...article, 'newsletters/2018-12.md': issue('articles: []') },
      'viag list --ready',
    ],
    [
      'an issue file with nothing in it, and nothing that can go along',
      { ...draft, 'newsletters/2018-12.md': issue('articles: []') },
      'viag validate articles/2018-12-12-af.md',
    ],
    [
      'an issue file that names what is not there',
      { ...article, 'newsletters/2018-12.md': issue('articles: [woo, weg]') },
      'viag validate newsletters/2018-12.md',
    ],
    [
      'a draft in an issue file',
      { ...article, ...draft, 'newsletters/2018-12.md': issue('articles: [af, woo]') },
      'viag validate articles/2018-12-12-af.md',
    ],
    [
      'an issue that is complete',
      { ...article, 'newsletters/2018-12.md': issue('articles: [woo]') },
      'viag export newsletter 2018-12',
    ],
    [
      'an issue whose day is past',
      { ...article, 'newsletters/2018-12.md': issue('articles: [woo]', '2018-12-14') },
      'viag export newsletter 2018-12 --mark-sent',
    ],
    [
      'an issue that went out',
      {
        ...article,
        'newsletters/2018-12.md': issue('articles: [woo]', '2018-12-14'),
        'newsletters/sent/2018-12.json': '{"articles":[{"slug":"woo"}]}',
      },
      'viag new article',
    ],
  ] as const)('with %s', (_name, files, command) => {
    const { root } = makeFolder({ ...only, ...files });
    const { stdout } = viag(['status'], { cwd: root });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`  ${command}`);
    expect(JSON.parse(viag(['status', '--json'], { cwd: root }).stdout).step.command).toBe(command);
  });
});

test('what keeps every newsletter from being made is named before anyone makes one', () => {
  const { root } = makeFolder({
    ...sound,
    'viag.config.yaml': configText.replace(/newsletter:\n.*\n.*\n/, ''),
  });
  const lacking = `Wat hij nog mist:
  - het adres van de afzender: \`newsletter.address\` in viag.config.yaml
  - een afmeldlink die werkt: \`newsletter.unsubscribe\` in viag.config.yaml
`;
  const step = `Volgende stap: vul aan wat de nieuwsbrief nog mist, en maak hem dan
  viag export newsletter 2018-12
`;
  const { stdout } = viag(['status'], { cwd: root });
  expect(stdout).toContain(lacking);
  expect(stdout.endsWith(`\n\n${step}`)).toBe(true);
  expect(runViag(['--now', now], { cwd: root }).stdout).toContain(step);
  expect(viag(['export', 'newsletter', '2018-12'], { cwd: root }).code).toBe(1);
});

test('a newsletter of items of others alone lacks a line behind the subject', () => {
  const issue = `---
title: Van anderen
date: 2018-12-21
subject: X
external:
  - title: Common Ground
    url: https://vng.nl/a
---
`;
  const { root } = makeFolder({ ...sound, 'newsletters/2018-12.md': issue });
  expect(viag(['status'], { cwd: root }).stdout).toContain(
    'Wat hij nog mist:\n  - een regel achter het onderwerp: `preheader`\n',
  );
  expect(runViag(['--now', now], { cwd: root }).stdout).toContain(
    'Volgende nieuwsbrief: Van anderen, met 1 bericht van anderen.\n',
  );
  expect(viag(['export', 'newsletter'], { cwd: root }).code).toBe(1);
});

describe('viag alone', () => {
  test('calls nothing ready that it did not check, and lists what there is to choose', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      'articles/2018-12-13-woo.md': articleText({ category: 'Bestaat niet' }),
      'newsletters/2018-12.md': '---\ntitle: Leeg\ndate: 2018-12-21\narticles: []\n---\n',
    });
    const { stdout } = runViag(['--now', now], { cwd: root });
    expect(stdout).toContain(`1 artikel: 1 nog in geen nieuwsbrief.
Volgende nieuwsbrief: Leeg. Er staat nog niets in.

Volgende stap: zet in newsletters/2018-12.md de artikelen; dit is nog niet verstuurd
  viag list --unsent
`);
    expect(viag(['list', '--unsent'], { cwd: root }).stdout).toContain('Woo in de praktijk');
    expect(viag(['list', '--ready'], { cwd: root }).stdout).not.toContain('Woo in de praktijk');
  });

  test.each([
    ['in a workspace', deskFiles, []],
    ['in a workspace, in English', deskFiles, ['--lang', 'en']],
    ['in a workspace without articles', { 'viag.config.yaml': configText }, []],
    ['outside a workspace', {}, []],
    ['outside a workspace, in English', {}, ['--lang=en', '--no-color']],
  ])('%s', async (name, files, args) => {
    const { root } = makeFolder(files);
    const { code, stdout, stderr } = runViag([...args, '--now', now], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const file = `../fixtures/desk/alone-${name.replace(/\W+/g, '-')}.txt`;
    await expect(stdout.replaceAll(root, '<root>')).toMatchFileSnapshot(file);
  });

  test('says the same below the workspace', () => {
    const { root } = makeFolder(deskFiles);
    expect(runViag(['--now', now], { cwd: `${root}/articles` })).toEqual(
      runViag(['--now', now], { cwd: root }),
    );
  });

  test('with a word it does not know is not alone', () => {
    const { root } = makeFolder(deskFiles);
    expect(runViag(['--lang', 'nl', 'lsit'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fout: viag kent de opdracht ‘lsit’ niet.\n  Bedoel je ‘list’?\n',
    });
  });
});
