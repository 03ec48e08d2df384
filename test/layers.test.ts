import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, roomOf, type SourceFile } from './source-files.ts';

interface Rule {
  readonly name: string;
  readonly why: string;
  /** What breaks the rule in one file. */
  readonly offences: (file: SourceFile) => readonly string[];
}

/** Words and names alone, which help may wait for. */
function isData(path: string): boolean {
  return path.startsWith('model/') || path === 'commands/shared-options.ts';
}

/** A room may import from these rooms, files (`version.ts`) and packages, and from itself. */
function mayImport(
  room: string,
  allowed: readonly string[],
  typesOnly: readonly string[],
  why: string,
): Rule {
  return {
    name: `${room} imports ${[...allowed, ...typesOnly.map((name) => `types of ${name}`)].join(', ') || 'nothing'}`,
    why,
    offences: (file) =>
      file.room === room
        ? file.imports
            .filter(({ target }) => roomOf(target) !== room && !within(target, allowed))
            .filter(({ target, kind }) => !(kind === 'type' && within(target, typesOnly)))
            .map(({ target, kind }) => `${file.path} imports ${target} (${kind})`)
        : [],
  };
}

function within(target: string, names: readonly string[]): boolean {
  return names.some((name) => target === name || roomOf(target) === name);
}

function strangers(rooms: readonly string[], why: string): Rule {
  return {
    name: `${rooms.join(', ')} never import each other`,
    why,
    offences: (file) =>
      rooms.includes(file.room)
        ? file.imports
            .filter(({ target }) => rooms.includes(roomOf(target)) && roomOf(target) !== file.room)
            .map(({ target }) => `${file.path} imports ${target}`)
        : [],
  };
}

/** What serves several commands, in this order: each may look at those before it. */
const served = ['commands/program', 'commands/archive', 'commands/export'];

/** The folder in a room that a file lies in, or undefined for one that lies in the room itself. */
function folderOf(path: string): string | undefined {
  const folder = posix.dirname(path);
  return folder.includes('/') ? folder : undefined;
}

/** What only some files may say or import. */
function only(where: RegExp, what: string, pattern: RegExp, why: string): Rule {
  return {
    name: where === nowhere ? `${what} nowhere` : `${what} only in ${where.source}`,
    why,
    offences: ({ path, code, imports }) => {
      if (where.test(path)) return [];
      const said = [...code.matchAll(pattern)].map(([text]) => `${path} says ${text}`);
      const imported = imports
        .filter(({ target }) => target.replace(/\/.*/, '') === what)
        .map(({ target }) => `${path} imports ${target}`);
      return [...said, ...imported];
    },
  };
}

/** Matches nowhere. */
const nothing = /(?!)/g;
const nowhere = /(?!)/;
const shell = /^io\//;
/** `http.ts`, and the two that work for it; and what serves pages to this machine alone. */
const network = /^io\/(?:http|guarded-lookup|decoded-body|serve)\.ts$/;
const worldly = 'Only io/ touches the world, so that everything else is a function of its input.';

const rules: readonly Rule[] = [
  mayImport('model', [], ['mdast'], 'The model is what all rooms share, so it depends on none.'),
  mayImport(
    'text',
    ['model', 'fastest-levenshtein', 'unicode-segmenter'],
    [],
    'Text is string to string: anyone can use it, and it can be tried without a world.',
  ),
  mayImport(
    'parse',
    ['model', 'text', 'gray-matter', 'js-yaml', 'satteri'],
    ['mdast'],
    'Parsing turns bytes into articles and states faults; what they mean is for the rules.',
  ),
  mayImport(
    'config',
    ['model', 'text', 'valibot', 'node:path'],
    ['io/io.ts'],
    'The configuration reads data that somebody else parsed from a file somebody else read.',
  ),
  mayImport(
    'rules',
    [
      'model',
      'text',
      'valibot',
      'social/networks/index.ts',
      'social/given-text.ts',
      'newsletter/issue-checks/index.ts',
      'newsletter/issue-file.ts',
    ],
    ['mdast'],
    'A rule sees an article and its options, and carries its own words; how long a post is, and what is wrong with an issue file, it asks those who make them.',
  ),
  mayImport(
    'engine',
    ['rules', 'text', 'model', 'picomatch'],
    [],
    'The engine runs rules over documents that somebody else read, and signs what they state.',
  ),
  mayImport(
    'schema',
    ['model', 'messages', 'valibot'],
    [],
    'A published shape is made of what viag calls things, and of nothing that reads or writes them.',
  ),
  mayImport(
    'reporters',
    ['model', 'text', 'messages', 'node:crypto'],
    ['io/io.ts', 'schema'],
    'A reporter turns a report into a text and prints nothing.',
  ),
  mayImport(
    'render',
    ['model', 'text'],
    ['mdast'],
    'Each walker turns a tree into a text, for every exporter alike.',
  ),
  mayImport(
    'messages',
    ['model', 'text'],
    [],
    'What the shell says must not pull in the code of what it talks about.',
  ),
  mayImport(
    'newsletter',
    [
      'render',
      'text',
      'model',
      'manifest.ts',
      'picture-size.ts',
      'version.ts',
      'select.ts',
      'sharp',
      'nodemailer',
      'fflate',
      'liquidjs',
      'parse5',
    ],
    ['mdast'],
    'An exporter goes from articles to output files, and knows no disk and no command line.',
  ),
  mayImport(
    'feed',
    [
      'render',
      'text',
      'model',
      'version.ts',
      'manifest.ts',
      'picture-size.ts',
      'node:crypto',
      'saxes',
    ],
    ['select.ts', 'mdast'],
    'An exporter goes from articles to output files, and knows no disk and no command line.',
  ),
  mayImport(
    'social',
    [
      'render',
      'text',
      'model',
      'manifest.ts',
      'valibot',
      'unicode-segmenter',
      'node:crypto',
      'image-size',
      '@takumi-rs/core',
      'sharp',
      'hyphen/nl/index.js',
      'hyphen/en/index.js',
    ],
    ['mdast'],
    'An exporter goes from articles to output files, and knows no disk and no command line.',
  ),
  mayImport(
    'scaffold',
    ['model', 'text', 'js-yaml', 'node:path', 'version.ts'],
    [],
    'Scaffolding turns answers into output files; asking and writing are done elsewhere.',
  ),
  mayImport(
    'intake',
    [
      'model',
      'text',
      'parse',
      'scaffold',
      '@mozilla/readability',
      'hast-util-from-parse5',
      'hast-util-to-html',
      'hast-util-to-mdast',
      'linkedom',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
      'parse5',
      'saxes',
      'smol-toml',
    ],
    ['hast', 'mdast'],
    'Intake reads what somebody else fetched, in every form it may have, and writes nothing: what comes out is a text that viag itself has read back.',
  ),
  mayImport(
    'desk',
    [
      'model',
      'text',
      'manifest.ts',
      'newsletter/choose-issue.ts',
      'newsletter/issue-file.ts',
      'newsletter/mailing-lacks.ts',
      'newsletter/sent-state.ts',
    ],
    [],
    'The desk says how every article stands, from what others read and checked; what an issue file names, what it lacks and what went out, it asks those who make newsletters.',
  ),
  mayImport(
    'preview',
    [
      'model',
      'text',
      'messages',
      'render',
      'social/open-page/open-page-words.ts',
      'social/open-page/page-script.ts',
      'social/open-page/post-html.ts',
      'social/open-page/style-sheet.ts',
    ],
    ['feed/feed.ts'],
    'A page of the preview shows what others composed, so that it looks like what goes out; it reads, checks and composes nothing.',
  ),
  strangers(
    ['parse', 'config', 'rules', 'reporters', 'render'],
    'Each of these is one step of the way; the engine and the commands put the steps together.',
  ),
  {
    name: 'takumi, sharp and hyphen are loaded on use',
    why: 'They are large, and native or full of patterns; most runs make no picture.',
    offences: ({ path, imports }) =>
      imports
        .filter(({ target }) => /^(?:@takumi-rs\/|sharp$|hyphen\/)/.test(target))
        .filter(({ kind }) => kind === 'value')
        .map(({ target }) => `${path} imports ${target}`),
  },
  {
    name: 'liquidjs is loaded on use',
    why: 'Most newsletters have viag’s own layout; the engine stands behind template-layout.ts.',
    offences: ({ path, imports }) =>
      path.startsWith('newsletter/template/')
        ? []
        : imports
            .filter(
              ({ target, kind }) =>
                kind === 'value' && /^liquidjs$|\/template-layout\.ts$/.test(target),
            )
            .map(({ target }) => `${path} imports ${target}`),
  },
  {
    name: 'diff is loaded on use',
    why: 'Only --fix-dry-run shows a difference.',
    offences: ({ path, imports }) =>
      imports.some(({ target, kind }) => target === 'diff' && kind === 'value')
        ? [`${path} imports diff`]
        : [],
  },
  strangers(
    ['newsletter', 'social', 'feed', 'intake'],
    'An exporter that needs another cannot be changed or left out by itself.',
  ),
  {
    name: 'only io/ and main.ts see io/node.ts',
    why: 'Whoever imports the real world cannot be tried without it; take the Io as an argument.',
    offences: ({ path, imports }) =>
      shell.test(path) || path === 'main.ts'
        ? []
        : imports.filter(({ target }) => target === 'io/node.ts').map(() => path),
  },
  {
    name: 'outside io/, main.ts and thread.ts only the interfaces of io/ are seen',
    why: 'A command sees what the Io can do, never how it is done.',
    offences: ({ path, imports }) =>
      shell.test(path) || path === 'main.ts' || path === 'thread.ts'
        ? []
        : imports
            .filter(({ target, kind }) => roomOf(target) === 'io' && kind !== 'type')
            // A file of viag's own package is no part of the world it works on.
            .filter(({ target }) => target !== 'io/package-file.ts')
            .map(({ target }) => `${path} imports ${target}`),
  },
  only(shell, 'node:fs', nothing, worldly),
  only(shell, 'node:child_process', nothing, worldly),
  only(shell, 'chalk', nothing, 'chalk ignores NO_COLOR; io/paint.ts decides about colour.'),
  only(shell, 'inquirer', nothing, 'Prompts are slow to load, and only io/ knows the terminal.'),
  only(shell, '@inquirer', nothing, 'Prompts are slow to load, and only io/ knows the terminal.'),
  only(/^io\/|^main\.ts$/, 'process', /(?<![\w.'])process\s*[.[]/g, worldly),
  only(/^io\/|^main\.ts$/, 'node:process', nothing, worldly),
  only(shell, 'Date.now', /\bDate\.now\b/g, 'The clock is a value: Io.now(), which --now can set.'),
  only(
    shell,
    'new Date()',
    /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(/g,
    'The clock is a value: Io.now(), which --now can set.',
  ),
  only(shell, 'Math.random', /\bMath\.random\b/g, 'The same articles give the same bytes.'),
  only(shell, 'fetch', /(?<![\w.])fetch\s*\(/g, 'viag works without a network.'),
  ...['node:http', 'node:https', 'node:net', 'node:dns', 'node:tls', 'undici'].map((name) =>
    only(
      network,
      name,
      nothing,
      'One file has a network and one serves pages, so that what they refuse is refused.',
    ),
  ),
  only(
    nowhere,
    'process.exit()',
    /\bprocess\.exit\s*\(/g,
    'process.exit cuts off what is still on its way into a pipe; set process.exitCode.',
  ),
  {
    name: 'meta files import only types and what is data',
    why: 'Help must not wait for the code of every command to load.',
    offences: ({ path, imports }) =>
      path.endsWith('.meta.ts') || path === 'commands/shared-options.ts'
        ? imports
            .filter(({ kind, target }) => kind === 'value' && !isData(target))
            .map(({ target }) => `${path} imports ${target}`)
        : [],
  },
  {
    name: 'what serves one command is in a folder of its own, and no other command sees it',
    why: 'A command can be changed or left out by itself; what two of them need goes to program/, archive/ or export/. Only the preview shows what all others make.',
    offences: ({ path, room, imports }) => {
      const own = folderOf(path);
      if (room !== 'commands' || own === undefined || own === 'commands/preview') return [];
      const position = served.indexOf(own);
      const seen = position === -1 ? served : served.slice(0, position);
      return imports
        .filter(({ target, kind }) => kind !== 'dynamic' && roomOf(target) === 'commands')
        .filter(({ target }) => ![undefined, own, ...seen].includes(folderOf(target)))
        .map(({ target }) => `${path} imports ${target}`);
    },
  },
  {
    name: 'imports lead to files that are there',
    why: 'An import that this test cannot follow is one it cannot judge.',
    offences: ({ path, imports }) =>
      imports
        .filter(({ target }) => target.endsWith('.ts'))
        .filter(({ target }) => files.every((file) => file.path !== target))
        .map(({ target }) => `${path} imports ${target}`),
  },
  {
    name: 'no file is longer than 250 lines',
    why: 'What does not fit on a few screens holds more than one thought.',
    offences: ({ path, lines }) => (lines > 250 ? [`${path}: ${lines} lines`] : []),
  },
  {
    name: 'no file is called utils, helpers or manager',
    why: 'Such a name says nothing of what is inside, so everything ends up there.',
    offences: ({ path }) =>
      /(?:^|[/.-])(?:utils?|helpers?|managers?|misc|common)(?=[/.-])/.test(path) ? [path] : [],
  },
];

describe('the rooms of the house', () => {
  test.each(rules)('$name', ({ why, offences }) => {
    expect(files.flatMap(offences), why).toEqual([]);
  });

  test('no import cycles', () => {
    const why = 'In a cycle of imports it depends on who comes first whether a value is there yet.';
    expect(cycles(), why).toEqual([]);
  });

  test('half of the files have fewer than 90 lines', () => {
    const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });
});

/** Each cycle once, from its first file in the alphabet. Types are gone before anything is loaded. */
function cycles(): readonly string[] {
  const imported = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ kind }) => kind === 'value').map(({ target }) => target),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(' -> '));
    if (at !== -1 || done.has(path)) return;
    for (const next of imported.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
