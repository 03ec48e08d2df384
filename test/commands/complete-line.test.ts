import { describe, expect, test } from 'vitest';
import { bash } from '../../src/commands/completion/bash.ts';
import { completeLine } from '../../src/commands/completion/complete-line.ts';
import { commands } from '../../src/commands/index.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  articles: ['smart-city', 'bio'],
  authors: ['Redactie VIAG', "Bestuur 't Gooi"],
  categories: ['Nieuws', 'Open Overheid'],
  issues: ['2018-12', '2018-11'],
  networks: ['linkedin', 'x'],
  parts: ['html', 'text'],
  rules: ['body/raw-html', 'body/image-alt'],
};

const complete = (line: string) =>
  completeLine(line.split(' '), async (kind) => values[kind] ?? [], 'nl');
const valuesAt = async (line: string) =>
  (await complete(line)).candidates.map(({ value }) => value);

describe('what may follow', () => {
  test.each([
    ['ex', ['export', 'explain']],
    ['new ', ['article', 'newsletter']],
    ['new n', ['newsletter']],
    ['li', ['list', 'lint']],
    ['--cwd elders exp', ['export', 'explain']],
    ['--lang=en exp', ['export', 'explain']],
    ['lint --fi', ['--fix', '--fix-dry-run']],
    ['validate --fix --fi', ['--fix-dry-run']],
    ['validate --format ', ['pretty', 'unix', 'json', 'github', 'gitlab', 'sarif', 'junit']],
    ['validate -f j', ['json', 'junit']],
    ['export social --schedule csv,i', ['csv,ics']],
    ['validate --format=j', ['--format=json', '--format=junit']],
    ['validate --format json --forma', ['--format']],
    ['validate --json --js', []],
    ['validate --rule body/r', ['body/raw-html=']],
    ['validate --rule body/raw-html=', levelsOf('body/raw-html=')],
    ['validate --rule body/raw-html=w', ['body/raw-html=warning']],
    ['validate --rule=body/raw-html=w', ['--rule=body/raw-html=warning']],
    ['validate --changed --st', ['--staged', '--stdin', '--stdin-filename', '--stats']],
    ['export newsletter ', ['2018-12', '2018-11']],
    ['export newsletter 2018-12 ', []],
    ['export newsletter --esp lap', ['laposta']],
    ['export newsletter --only html,', ['html,html', 'html,text']],
    ['export social ', ['smart-city', 'bio']],
    ['export social smart-city b', ['bio']],
    ['export social --network linkedin,', ['linkedin,linkedin', 'linkedin,x']],
    ['export social -- --b', []],
    ['explain body/i', ['body/image-alt']],
    ['list --cat', ['--category']],
    ['list --category Open', ['Open Overheid']],
    ['new article Titel --author ', ['Redactie VIAG', "Bestuur 't Gooi"]],
    ['--lang ', ['nl', 'en']],
    ['list --lang e', ['en']],
    ['list --now ', []],
    ['compl', ['completion']],
    ['help new ', ['article', 'newsletter']],
    ['nergens ', []],
    ['nergens --no', ['--now', '--no-color']],
  ])('viag %s', async (line, expected) => {
    expect(await valuesAt(line)).toEqual(expected);
  });

  test.each([
    ['validate ', 'files'],
    ['--config ', 'files'],
    ['list --cwd ', 'folders'],
    ['export social --out=', 'folders'],
  ])('for viag %s the shell itself knows %s', async (line, what) => {
    expect(await complete(line)).toEqual({ candidates: [], shellFinds: what });
  });

  test('options and commands come with what they do', async () => {
    expect((await complete('list --dr')).candidates).toEqual([
      { value: '--drafts', help: 'concepten' },
    ]);
    expect((await complete('curat')).candidates).toEqual([
      { value: 'curate', help: 'Nieuws van anderen kiezen voor de nieuwsbrief' },
    ]);
  });

  test('behind the id of a rule no space goes, for its level comes there', async () => {
    expect((await complete('validate --rule body/r')).unfinished).toBe(true);
    expect((await complete('validate --rule body/raw-html=')).unfinished).toBeUndefined();
  });
});

test.each([
  ['--category', 'categories'],
  ['--author', 'authors'],
  ['--issue', 'issues'],
  ['--month', 'months'],
  ['--out', 'folders'],
])('%s is completed wherever it stands', (flag, kind) => {
  const options = commands.flatMap(({ path, options: own }) =>
    own
      .filter(({ flags }) => flags.split(/[ ,]+/).includes(flag))
      .map(({ completes }) => [path.join(' '), completes]),
  );
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter(([, completes]) => completes !== kind)).toEqual([]);
});

function levelsOf(before: string): readonly string[] {
  return ['error', 'warning', 'info', 'off'].map((level) => before + level);
}

/** bash takes a line apart at `=` and `:` and leaves its quotes on. */
describe('bash', () => {
  const answer = async (words: readonly string[]) =>
    bash.print(
      await completeLine(bash.wordsOf(words), async (kind) => values[kind] ?? [], 'nl'),
      words,
    );

  test.each([
    [['validate', '--format', '=', 'j'], 'json\njunit\n'],
    [['validate', '--format', '='], 'pretty\nunix\njson\ngithub\ngitlab\nsarif\njunit\n'],
    [['validate', '--rule', 'body/raw-html', '=', 'w'], 'warning\n'],
    [['validate', '--rule', 'body/r'], ':nospace\nbody/raw-html=\n'],
    [['list', '--category', 'Op'], 'Open\\ Overheid\n'],
    [['list', '--category', 'Open\\ O'], 'Open\\ Overheid\n'],
    [['list', '--category', '"Open O'], 'Open Overheid\n'],
    [['list', '--category', "'Open O"], 'Open Overheid\n'],
    [['list', '--author', 'Best'], "Bestuur\\ \\'t\\ Gooi\n"],
    [['validate', 'art'], ':files\n'],
  ])('%j', async (words, expected) => {
    expect(await answer(words)).toBe(expected);
  });
});
