import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/display/width.ts';
import { deskFiles } from './desk-workspace.ts';
import { ENVIRONMENT, inTerminal } from './pty.ts';
import { now, viag } from './run-viag.ts';
import { articleText, configText, makeFolder } from './workspace.ts';

const list = (...args: readonly string[]) => viag(['list', ...args], makeFolderAt());
const makeFolderAt = () => ({ cwd: makeFolder(deskFiles).root });

/** The slugs, in order. */
const slugs = (...args: readonly string[]): readonly string[] =>
  JSON.parse(list(...args, '--json').stdout).articles.map(({ slug }: { slug: string }) => slug);

describe('viag list', () => {
  test.each([
    ['nl', []],
    ['en', ['--lang', 'en']],
  ])('into a pipe shows everything, in %s', async (lang, args) => {
    const { code, stdout, stderr } = list(...args);
    expect(code).toBe(0);
    await expect(stdout + stderr).toMatchFileSnapshot(`../fixtures/desk/list-${lang}.txt`);
  });

  test('--json is one document', async () => {
    const { code, stdout, stderr } = list('--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../fixtures/desk/list.json');
  });

  test.each([
    ['--drafts', ['concept']],
    ['--ready', ['bio']],
    ['--unsent', ['stuk', 'vooruit', 'smart-city', 'concept', 'jongeren', 'bio']],
    ['--future', ['vooruit']],
    ['--changed', ['woo']],
    ['--sent', ['avg', 'woo']],
    ['--no-alt', ['jongeren']],
    ['--drafts --future', ['vooruit', 'concept']],
    ['--category Kennis', ['jongeren', 'avg']],
    ['--category Kennis --category Nieuwsbrief', ['smart-city', 'jongeren', 'avg']],
    ['--category Kennis --sent', ['avg']],
    ['--tag woo', ['woo']],
    ['--no-alt --drafts', []],
    ['--month 2018-11', ['avg', 'woo']],
    ['--from 2018-12-12 --to 2018-12-13', ['smart-city', 'concept']],
    ['--latest 2 --sent', ['avg', 'woo']],
    ['--latest 1 --sent', ['avg']],
    ['--drafts --category Kennis', []],
  ])('%s', (args, expected) => {
    expect(slugs(...args.split(' '))).toEqual(expected);
  });

  test.each([
    [['--category', 'kenis'], 'De categorie ‘kenis’ is er niet.\n  Bedoel je ‘Kennis’?'],
    [
      ['--category', 'Sport'],
      'De categorie ‘Sport’ is er niet.\n  Kies uit: Nieuwsbrief, Nieuws, Kennis.',
    ],
    [
      ['--author', 'Redactie VAIG'],
      'Van ‘Redactie VAIG’ is er geen artikel.\n  Bedoel je ‘Redactie VIAG’?',
    ],
    [['--tag', 'avg'], 'Het trefwoord ‘avg’ staat bij geen enkel artikel.\n  Kies uit: woo.'],
    [['--month', 'december'], '‘december’ is geen maand.\n  Schrijf bijvoorbeeld: --month 2018-12'],
    [['--redy'], 'De optie ‘--redy’ bestaat hier niet.\n  Bedoel je ‘--ready’?'],
  ])('%j is not understood', (args, complaint) => {
    expect(list(...args)).toEqual({ code: 2, stdout: '', stderr: `fout: ${complaint}\n` });
  });

  test('a category of an old archive that the configuration does not have is one all the same', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      'articles/2012-01-01-oud.md': articleText({ date: '2012-01-01', category: 'Archief' }),
    });
    const { stdout } = viag(['list', '--category', 'Archief', '--json'], { cwd: root });
    expect(JSON.parse(stdout).articles).toHaveLength(1);
  });

  test('nothing that is like that is no fault', () => {
    expect(list('--drafts', '--category', 'Kennis')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Geen enkel artikel voldoet daaraan.\nVolgende stap: viag list\n',
    });
  });

  test('nothing at all is where to begin', () => {
    const { root } = makeFolder({ 'viag.config.yaml': configText });
    expect(viag(['list'], { cwd: root })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Er zijn nog geen artikelen.\nVolgende stap: viag new article\n',
    });
  });

  test('outside a workspace there is nothing to list', () => {
    const { root } = makeFolder();
    expect(viag(['list'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: Geen viag.config.yaml gevonden in ${root} of daarboven.\n  Begin met \`viag init\`.\n`,
    });
  });

  test('a title cannot steer the terminal', () => {
    const { root } = makeFolder({
      'viag.config.yaml': configText,
      'articles/2018-12-13-x.md': articleText({ title: '"\\e[31mRood\\nen meer"' }),
    });
    const { stdout } = viag(['list'], { cwd: root });
    expect(stdout).toContain('\\x1b[31mRood\\nen meer');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n')).toHaveLength(3);
  });

  test('--quiet leaves the table alone', () => {
    expect(list('--quiet').stderr).toBe('');
  });
});

describe('on a terminal', () => {
  const shown = async (columns: number, ...args: readonly string[]) => {
    const { root } = makeFolder(deskFiles);
    const terminal = inTerminal(root, ['list', '--now', now, ...args], { columns });
    expect(await terminal.ended).toBe(0);
    return terminal.text().replaceAll('\r\n', '\n');
  };

  test.each([20, 40, 60, 80, 100, 200])('of %i columns no line is wider', async (columns) => {
    const text = await shown(columns);
    const wide = text.split('\n').filter((line) => displayWidth(line) > columns);
    // A command is to be copied, so it stays whole.
    expect(wide.filter((line) => !line.includes('viag validate'))).toEqual([]);
    await expect(text).toMatchFileSnapshot(`../fixtures/desk/list-${columns}.txt`);
  });

  test('with colour, unless NO_COLOR says otherwise', async () => {
    const { root } = makeFolder(deskFiles);
    const { NO_COLOR: _, ...coloured } = ENVIRONMENT;
    const raw = async (env: Readonly<Record<string, string>>) => {
      const terminal = inTerminal(root, ['list', '--quiet', '--now', now], { env });
      await terminal.ended;
      return terminal.raw();
    };
    expect(await raw(coloured)).toContain('\u001b[32mklaar\u001b[39m');
    expect(await raw(ENVIRONMENT)).not.toContain('\u001b[');
    expect(await raw({ ...coloured, TERM: 'dumb' })).not.toContain('\u001b[');
  });
});
