import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** An import of a source file. */
interface Import {
  /** A path from `src/` for a file of ours, else the package's name: `io/io.ts`, `node:fs`. */
  readonly target: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The code alone: comments gone, the contents of texts and regular expressions emptied. */
  readonly code: string;
}

interface Rule {
  readonly name: string;
  readonly why: string;
  /** What breaks the rule in one file. */
  readonly offences: (file: SourceFile) => readonly string[];
}

const folder = fileURLToPath(new URL('../src/', import.meta.url));

const files: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((path) => sourceFile(path, readFileSync(folder + path, 'utf8')));

function sourceFile(path: string, text: string): SourceFile {
  return {
    path,
    room: roomOf(path),
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: importsIn(path, text),
    code: codeOf(text),
  };
}

/** Words and names alone, which help may wait for. */
function isData(path: string): boolean {
  return path.startsWith('model/') || path === 'commands/shared-options.ts';
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

/** Static, dynamic, re-exported and `import('…')` in types. */
function importsIn(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?\bfrom\s*)?(['"])([^'"\n]+)\3/gm;
  for (const [, type, names = '', , target = ''] of code.matchAll(statement)) {
    const only = type !== undefined || allTypes(names);
    found.push({ target: resolved(path, target), kind: only ? 'type' : 'value' });
  }
  for (const [, target = ''] of code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g)) {
    found.push({ target: resolved(path, target), kind: 'dynamic' });
  }
  return found;
}

/** `{ type A, type B } from`: nothing of it is left when the types are. */
function allTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const each = inner.split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function resolved(from: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;
}

function withoutComments(text: string): string {
  return scanned(text, { comments: '', texts: (whole) => whole });
}

function codeOf(text: string): string {
  return scanned(text, { comments: '', texts: (whole) => whole.slice(0, 1) + whole.slice(-1) });
}

interface Scan {
  readonly comments: string;
  readonly texts: (whole: string) => string;
}

/**
 * Enough of a scanner to tell code from comments, texts and regular expressions. What stands in
 * `${…}` inside a template is code again.
 */
function scanned(text: string, { comments, texts }: Scan): string {
  let result = '';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [whole] = pattern.exec(text) ?? [];
    return whole;
  };
  /** Depth of braces inside each `${` that is open. */
  const templates: number[] = [];
  const template = (): void => {
    for (;;) {
      const chunk = take(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y) ?? '';
      at += chunk.length;
      result += texts(`\`${chunk}\``).slice(1, -1);
      if (text.startsWith('${', at)) {
        result += '${';
        at += 2;
        templates.push(0);
        return;
      }
      result += '`';
      at += 1;
      return;
    }
  };
  while (at < text.length) {
    const comment = take(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y);
    const quoted = take(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y);
    const before = /(\S)\s*$/.exec(result)?.[1] ?? '(';
    const mayBeRegex = /[(,=:[!&|?{};<>+*%~^-]/.test(before) || /\breturn\s*$/.test(result);
    const regex = mayBeRegex
      ? take(/\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y)
      : undefined;
    if (comment !== undefined) {
      result += comments;
      at += comment.length;
    } else if (quoted !== undefined || regex !== undefined) {
      const whole = quoted ?? regex ?? '';
      result += texts(whole);
      at += whole.length;
    } else if (text[at] === '`') {
      result += '`';
      at += 1;
      template();
    } else if (text[at] === '}' && templates.at(-1) === 0) {
      templates.pop();
      result += '}';
      at += 1;
      template();
    } else {
      const depth = templates.length - 1;
      if (text[at] === '{' && depth >= 0) templates[depth] = (templates[depth] ?? 0) + 1;
      if (text[at] === '}' && depth >= 0) templates[depth] = (templates[depth] ?? 0) - 1;
      result += text[at];
      at += 1;
    }
  }
  return result;
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

describe('the scanner that this leans on', () => {
  test('finds every kind of import', () => {
    const source = [
      "import fs, { type Stats } from 'node:fs';",
      "import type { A } from './a.ts';",
      "import { type B, type C } from '../text/b.ts';",
      "import { type D, e } from './d.ts';",
      "import './f.ts';",
      "export { g } from './g.ts';",
      "export * from './h.ts';",
      'import {',
      '  i,',
      "} from './i.ts';",
      "const j = () => import('./j.ts');",
      "type K = import('./k.ts').K;",
      "// import l from './l.ts';",
      "/* import m from './m.ts'; */",
    ].join('\n');
    expect(importsIn('rules/x.ts', source)).toEqual([
      { target: 'node:fs', kind: 'value' },
      { target: 'rules/a.ts', kind: 'type' },
      { target: 'text/b.ts', kind: 'type' },
      { target: 'rules/d.ts', kind: 'value' },
      { target: 'rules/f.ts', kind: 'value' },
      { target: 'rules/g.ts', kind: 'value' },
      { target: 'rules/h.ts', kind: 'value' },
      { target: 'rules/i.ts', kind: 'value' },
      { target: 'rules/j.ts', kind: 'dynamic' },
      { target: 'rules/k.ts', kind: 'dynamic' },
    ]);
  });

  test('tells code from comments, texts, templates and regular expressions', () => {
    const source = [
      "a('process.exit(1)'); // process.exit(2)",
      'b("it\'s"); /* process.exit(3) */',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source to be scanned
      'c(`process.exit(4) ${d({ e: `f ${process.exit(5)}` })} process.exit(6)`);',
      'g(/[\'"`]process.exit(7)/g); h(i / j / process.exit(8));',
      'k(`\\`process.exit(9)\\``);',
    ].join('\n');
    expect(codeOf(source)).toBe(
      [
        "a(''); ",
        'b(""); ',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that was scanned
        'c(`${d({ e: `${process.exit(5)}` })}`);',
        'g(/g); h(i / j / process.exit(8));',
        'k(``);',
      ].join('\n'),
    );
  });
});
