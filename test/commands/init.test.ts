import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/commands/init.ts';
import { packageFile } from '../../src/io/package-file.ts';
import { UserError } from '../../src/model/user-error.ts';
import { ciFile, exampleAddress } from '../../src/scaffold/ci-files.ts';
import { configTextEn } from '../../src/scaffold/config-text-en.ts';
import { configTextNl } from '../../src/scaffold/config-text-nl.ts';
import { type ContextSetup, flags, memoryContext, memoryIo } from './memory-io.ts';

const SCHEMA = { [fileURLToPath(packageFile('schema/config.json'))]: '{"title":"viag"}\n' };

async function init(
  args: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
  before: Readonly<Record<string, string>> = {},
  context: ContextSetup = { configPath: null },
) {
  const memory = memoryIo({ files: { ...SCHEMA, ...before }, cwd: '/desk' });
  const result = await run(args, flags(values), memoryContext(memory.io, context)).then(
    (code) => code,
    (error: unknown) => error,
  );
  const inDesk = [...memory.files].filter(([path]) => path.startsWith('/desk/'));
  return { ...memory, result, after: Object.fromEntries(inDesk) };
}

const fresh = {
  '/desk/viag.config.yaml': configTextNl,
  '/desk/.viag/config.schema.json': '{"title":"viag"}\n',
  '/desk/articles/.gitkeep': '',
  '/desk/newsletters/.gitkeep': '',
  '/desk/.gitignore': 'dist/\n.viag-*\n',
};

test('sets up the current folder and says how to go on', async () => {
  const { result, after, out, err } = await init([]);
  expect(result).toBe(0);
  expect(after).toEqual(fresh);
  expect(out()).toBe(`viag.config.yaml          gemaakt
.viag/config.schema.json  gemaakt
articles/                 gemaakt
newsletters/              gemaakt
.gitignore                gemaakt
`);
  expect(err()).toBe(`
Vul newsletter.unsubscribe in viag.config.yaml in voordat je de eerste nieuwsbrief verstuurt.

Hoe nu verder:
  viag new article
  viag validate
`);
});

test('a second run touches nothing and says so', async () => {
  const mine = { ...fresh, '/desk/viag.config.yaml': 'language: en\n' };
  const { result, after, out, err } = await init([], {}, mine);
  expect(result).toBe(0);
  expect(after).toEqual(mine);
  expect(out()).toBe(`viag.config.yaml          bestond al
.viag/config.schema.json  bestond al
articles/                 bestond al
newsletters/              bestond al
.gitignore                bestond al
`);
  expect(err()).toBe('\nHoe nu verder:\n  viag new article\n  viag validate\n');
});

test('adds to .gitignore and leaves its other lines alone', async () => {
  const { after, out } = await init([], {}, { '/desk/.gitignore': '# van ons\r\n*.bak' });
  expect(after['/desk/.gitignore']).toBe('# van ons\r\n*.bak\r\ndist/\r\n.viag-*\r\n');
  expect(out()).toContain('.gitignore                aangevuld\n');
});

test('makes another folder, also outside the current one', async () => {
  const { result, files, err } = await init(['../de redactie']);
  expect(result).toBe(0);
  expect(files.get('/de redactie/viag.config.yaml')).toBe(configTextNl);
  expect(err()).toContain("\n  cd '../de redactie'\n  viag new article\n");
});

test('--ci github and gitlab write their files', async () => {
  const { after } = await init([], { ci: ['github', 'gitlab'] });
  expect(after).toEqual({
    ...fresh,
    '/desk/.github/workflows/viag.yml': ciFile('github', 'nl').content,
    '/desk/.gitlab-ci.yml': ciFile('gitlab', 'nl').content,
  });
});

test('--ci says what a check needs, and where a service looks for it', async () => {
  const { err } = await init([], { ci: ['github'] });
  expect(err().split('\n')[1]).toBe(
    `Vul eerst in waar viag te halen is: op npm staat het niet. Zet in .github/workflows/viag.yml het adres van de repository waarin jullie viag staat op de plek van ${exampleAddress}. In docs/ci.md staat hoe.`,
  );
});

test('an existing .gitlab-ci.yml is left alone; the lines to add are printed once needed', async () => {
  const before = { '/desk/.gitlab-ci.yml': 'test:\n  script: [make]\n' };
  const { after, err } = await init([], { ci: ['gitlab'] }, before);
  expect(after['/desk/.gitlab-ci.yml']).toBe('test:\n  script: [make]\n');
  expect(err()).toContain(`
.gitlab-ci.yml bestaat al. Voeg zelf deze regels toe:

    viag:
      image: node:22
      script:
        # Vul achter --package het adres in van de repository met viag; op npm staat viag niet.
        - npx --yes --package "${exampleAddress}" viag validate --format pretty --format gitlab=gl-code-quality-report.json
      artifacts:
        when: always
        reports:
          codequality: gl-code-quality-report.json

`);
  const done = { '/desk/.gitlab-ci.yml': ciFile('gitlab', 'nl').content };
  expect((await init([], { ci: ['gitlab'] }, done)).err()).not.toContain('Voeg zelf');
});

test('--dry-run writes nothing', async () => {
  const { after, out, err } = await init(['redactie'], { dryRun: true });
  expect(after).toEqual({});
  expect(out().split('\n')[0]).toBe('viag.config.yaml          wordt gemaakt');
  expect(err()).toContain('Er is niets geschreven (--dry-run).');
});

test('--json is one document', async () => {
  const { out, err } = await init(
    ['redactie'],
    { json: true },
    { '/desk/redactie/articles/a.md': '' },
  );
  expect(JSON.parse(out())).toEqual({
    root: '/desk/redactie',
    dryRun: false,
    files: [
      { path: 'viag.config.yaml', status: 'created' },
      { path: '.viag/config.schema.json', status: 'created' },
      { path: 'articles/', status: 'existed' },
      { path: 'newsletters/', status: 'created' },
      { path: '.gitignore', status: 'created' },
    ],
  });
  expect(err()).toBe('');
});

test('a configured workspace keeps its own folders', async () => {
  const config = { articles: ['nieuws'], newsletters: 'post' };
  const before = { '/desk/viag.config.yaml': 'articles: [nieuws]\nnewsletters: post\n' };
  const { after } = await init([], {}, before, { config });
  expect(Object.keys(after).filter((path) => path.endsWith('.gitkeep'))).toEqual([
    '/desk/nieuws/.gitkeep',
    '/desk/post/.gitkeep',
  ]);
});

test('refuses a file for a folder before it writes anything', async () => {
  const file = await init(['notitie.txt'], {}, { '/desk/notitie.txt': 'x' });
  expect(file.result).toEqual(
    new UserError(
      'notitie.txt is geen map.',
      'Geef de naam van een map, of van een map die er nog niet is.',
    ),
  );
  const below = await init(['notitie.txt/x'], {}, { '/desk/notitie.txt': 'x' });
  expect(below.result).toMatchObject({ message: 'notitie.txt/x is geen map.' });
  const inTheWay = await init([], {}, { '/desk/newsletters': 'x' });
  expect(inTheWay.result).toMatchObject({
    message: 'newsletters/ staat in de weg: daar hoort een map te staan.',
  });
  expect(inTheWay.after).toEqual({ '/desk/newsletters': 'x' });
});

test('refuses a service it has no file for', async () => {
  const { result, after } = await init([], { ci: ['github', 'jenkins'] });
  expect(result).toMatchObject({ help: 'Kies uit: github, gitlab.' });
  expect(after).toEqual({});
});

test('in English', async () => {
  const { after, out } = await init([], {}, {}, { configPath: null, lang: 'en' });
  expect(after['/desk/viag.config.yaml']).toBe(configTextEn);
  expect(out().split('\n')[0]).toBe('viag.config.yaml          made');
});
