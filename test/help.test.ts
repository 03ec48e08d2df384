import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { buildProgram } from '../src/commands/program/program.ts';
import type { Lang } from '../src/model/lang.ts';
import { memoryIo } from './commands/memory-io.ts';
import { inShell, viag } from './e2e/run-viag.ts';
import { previewOf } from './e2e/start-preview.ts';
import { makeFolder, sound } from './e2e/workspace.ts';

/** The help of a command as commander prints it, the examples behind it included. */
function helpOf(path: readonly string[], lang: Lang): string {
  const { io, out } = memoryIo();
  const program = buildProgram(lang, io, async () => {});
  const command = path.reduce<Command | undefined>(
    (above, name) => above?.commands.find((below) => below.name() === name),
    program,
  );
  command?.outputHelp();
  return out();
}

const groups = [...new Set(commands.flatMap(({ path }) => (path.length > 1 ? path[0] : [])))];
const paths = [[], ...groups.map((name) => [name ?? '']), ...commands.map(({ path }) => path)];

describe.each(['nl', 'en'] as const)('help in %s', (lang) => {
  test.each(paths.map((path) => [['viag', ...path].join(' '), path] as const))(
    '%s',
    async (name, path) => {
      const file = `fixtures/help/${lang}/${name.replaceAll(' ', '-')}.txt`;
      await expect(helpOf(path, lang)).toMatchFileSnapshot(file);
    },
  );

  test('fits in 88 columns', () => {
    const wide = paths.flatMap((path) =>
      helpOf(path, lang)
        .split('\n')
        .filter((line) => line.length > 88 && !line.startsWith('  viag ')),
    );
    expect(wide).toEqual([]);
  });
});

const giveLikeThis = (title: string) =>
  `Zo geef je het mee: viag new article ${title} --category Nieuws --author "Redactie VIAG"`;
const noFeeds = `Er staan nog geen feeds in de configuratie.
  Zet onder \`feeds.sources\` in viag.config.yaml de naam en het adres van elke feed, of neem ze over met --import-opml.`;

/** What the examples of `viag import` take in. */
const sourcesOfImport: Readonly<Record<string, string>> = {
  'export.xml':
    '<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Oud bericht</title><dc:creator>Redactie VIAG</dc:creator><content:encoded>Tekst.</content:encoded><wp:post_date>2015-03-12 09:30:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category">Nieuws</category></item></channel></rss>',
  'oude-site/_posts/2015-03-12-oud.md': '---\ntitle: Oud bericht\ncategory: Nieuws\n---\nTekst.\n',
  'bewaard/oud.txt':
    'Oud bericht\n\n12-03-2015 • Geplaatst in Nieuws door Redactie VIAG\n\nTekst.\n',
};

/** The examples that cannot do without a terminal or a network, and what they then say. */
const refused: Readonly<Record<string, string>> = {
  'viag new article': `Deze gegevens ontbreken nog: --title, --category en --author.\n  ${giveLikeThis('"Titel"')}`,
  'viag new article "Terugblik op het congres" --kind report --bundle': `Deze gegevens ontbreken nog: --category en --author.\n  ${giveLikeThis("'Terugblik op het congres'")}`,
  'viag curate': noFeeds,
  'viag curate --pick 3 --why "Eerlijk over de kosten."': noFeeds,
};

describe('the examples in the help', () => {
  const examples = commands.flatMap(({ examples: given }) => given.map(({ command }) => command));

  test('viag preview --open', async () => {
    const { address } = await previewOf({ cwd: makeFolder(sound).root, args: ['--open'] });
    expect((await fetch(address)).status).toBe(200);
  });

  // That one serves until it is told to stop.
  const ending = examples.filter((command) => command !== 'viag preview --open');

  test.each(ending)('%s', (command) => {
    const files = Object.entries(sound).filter(
      // What `viag new newsletter` makes must not be there yet.
      ([name]) => !command.startsWith('viag new newsletter') || !name.startsWith('newsletters/'),
    );
    const taken = command.startsWith('viag import') ? sourcesOfImport : {};
    const { root } = makeFolder({ ...Object.fromEntries(files), ...taken });
    inShell('git init -q && git -c user.name=x -c user.email=x commit -q --allow-empty -m x', {
      cwd: root,
      env: { HOME: root },
    });
    const { code, stderr } = viag(wordsOf(command).slice(1), { cwd: root });
    const refusal = refused[command];
    expect(code, stderr).toBe(refusal === undefined ? 0 : 2);
    if (refusal !== undefined) expect(stderr).toBe(`fout: ${refusal}\n`);
  });
});

/** As a shell would take a line apart. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
