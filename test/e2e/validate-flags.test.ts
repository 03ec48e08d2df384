import { expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { articleText, makeFolder, sound } from './workspace.ts';

test.each([
  [
    ['--stdin', 'articles/2018-12-06-bio.md'],
    'Met --stdin kijkt viag niet naar ‘articles/2018-12-06-bio.md’.',
    'Is dat het pad dat de tekst heeft? Schrijf: --stdin-filename articles/2018-12-06-bio.md',
  ],
  [['--merge', 'a.json', '--fix'], '--merge en --fix gaan niet samen.', 'Kies een van de twee.'],
  [['--fix', '--fix-dry-run'], '--fix en --fix-dry-run gaan niet samen.', 'Kies een van de twee.'],
  [['--json', '--format', 'unix'], '--json en --format gaan niet samen.', 'Kies een van de twee.'],
  [
    ['--format', 'json='],
    'Achter ‘json=’ ontbreekt de naam van een bestand.',
    'Geef er één een bestand, bijvoorbeeld: --format pretty --format sarif=viag.sarif',
  ],
])('%j is not swallowed', (flags, message, help) => {
  const { root } = makeFolder(sound);
  expect(viag(['validate', ...flags], { cwd: root, input: articleText() })).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: ${message}\n  ${help}\n`,
  });
});

test('--list-rules says what its mark means', () => {
  const { root } = makeFolder(sound);
  const { stdout } = viag(['validate', '--list-rules'], { cwd: root });
  expect(stdout.split('\n').slice(-3)).toEqual(['', '* viag kan dit zelf herstellen (--fix)', '']);
});

test('--quiet still counts what it leaves out', () => {
  const { root } = makeFolder({
    ...sound,
    'articles/2018-12-14-x.md': articleText({
      title: 'Kop',
      category: 'Sport',
      date: '2018-12-14',
      body: '#### Te diep\n\nTekst.\n',
    }),
  });
  const { code, stdout, stderr } = viag(['validate', '--quiet'], { cwd: root });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').slice(0, 1)).toEqual([
    'articles/2018-12-14-x.md:5:11  fout  De categorie ‘Sport’ staat niet in de configuratie. Kies uit: Nieuwsbrief, Nieuws, Kennis.  frontmatter/category-known',
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Niet getoond: 1 waarschuwing.');
});

test('without a configuration and without articles both are said', () => {
  const { root } = makeFolder({ 'site/viag.config.yaml': '' });
  expect(viag(['validate'], { cwd: root })).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: In ${root} staat geen viag.config.yaml en geen map met artikelen.\n  Ga naar de map van je archief, of begin er een met: viag init\n`,
  });
});
