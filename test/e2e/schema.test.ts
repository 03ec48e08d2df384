import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validatorOf } from '../schema/validator.ts';
import { viag } from './run-viag.ts';
import { makeFolder, sound } from './workspace.ts';

const published = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../schema/${name}.json`, import.meta.url)), 'utf8');

const outcome = (stdout: string, stderr = '', code = 0) => ({ code, stdout, stderr });

describe('viag schema', () => {
  test('alone says which there are', () => {
    const { root } = makeFolder();
    const list = `config   de instellingen in viag.config.yaml
article  de gegevens boven een artikel
report   het verslag van viag validate --format json
posts    posts.json, de berichten van viag export social
`;
    expect(viag(['schema'], { cwd: root })).toEqual(
      outcome(list, '\nEen schema tonen: viag schema <naam>\n'),
    );
    expect(viag(['schema', '--quiet'], { cwd: root })).toEqual(outcome(list));
    expect(viag(['schema', '--lang', 'en'], { cwd: root })).toEqual(
      outcome(
        `config   the settings in viag.config.yaml
article  the front matter of an article
report   the report of viag validate --format json
posts    posts.json, the posts of viag export social
`,
        '\nTo see a schema: viag schema <name>\n',
      ),
    );
  });

  test.each(['config', 'article', 'report', 'posts'])(
    '%s outside a workspace is the published one',
    (name) => {
      const { root } = makeFolder();
      expect(viag(['schema', name], { cwd: root })).toEqual(outcome(published(name)));
    },
  );

  test.each([['config'], ['article', '--plain'], ['report']])(
    '%s %s inside a workspace is the published one',
    (...args) => {
      const { root } = makeFolder(sound);
      expect(viag(['schema', ...args], { cwd: root })).toEqual(outcome(published(args[0])));
    },
  );

  test('article inside a workspace knows its categories, authors and aliases', async () => {
    const folder = makeFolder({
      ...sound,
      'viag.config.yaml': `${sound['viag.config.yaml']}frontMatter:
  aliases: {author: authors, summary: [description]}
  allow: [layout]
`,
    });
    const { code, stdout, stderr } = viag(['schema', 'article'], { cwd: folder.path('articles') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../fixtures/schema/workspace-article.json');

    const faultsIn = validatorOf(JSON.parse(stdout));
    const article = { title: 'Woo', date: '2018-12-13', category: 'Nieuws', layout: 'post' };
    expect(faultsIn({ ...article, authors: ['Redactie VIAG'] })).toEqual([]);
    expect(faultsIn({ ...article, authors: 'Iemand anders', categorie: 'x' })).not.toEqual([]);
  });

  test('what viag init writes is viag schema config', () => {
    const folder = makeFolder();
    viag(['init'], { cwd: folder.root });
    const { stdout } = viag(['schema', 'config'], { cwd: folder.root });
    expect(folder.read('.viag/config.schema.json')).toBe(stdout);
  });

  test.each([
    [['artikel'], 'Een schema ‘artikel’ is er niet.', 'Bedoel je ‘article’?'],
    [
      ['../../package'],
      'Een schema ‘../../package’ is er niet.',
      'Kies uit: config, article, report, posts.',
    ],
    [
      ['x\u001b[2J'],
      'Een schema ‘x\\x1b[2J’ is er niet.',
      'Kies uit: config, article, report, posts.',
    ],
    [
      ['config', 'article'],
      'Er staan meer woorden dan deze opdracht gebruikt. Zet een titel met spaties tussen aanhalingstekens.',
      'Hulp: viag schema --help',
    ],
  ])('%j is refused', (args, message, help) => {
    const { root } = makeFolder();
    expect(viag(['schema', ...args], { cwd: root })).toEqual(
      outcome('', `fout: ${message}\n  ${help}\n`, 2),
    );
  });

  test('a configuration that cannot be read stops it', () => {
    const { root } = makeFolder({ 'viag.config.yaml': 'categories: Nieuws\n' });
    const { code, stdout, stderr } = viag(['schema', 'article'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'fout: viag.config.yaml:1:1  De instelling ‘categories’ kan niet ‘Nieuws’ zijn.\n  Verwacht: een lijst.\n',
    );
  });
});
