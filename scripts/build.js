import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src') + sep;

/**
 * satteri's JavaScript goes into the bundle, but its native part is a package per platform: it
 * must be looked for from where satteri itself is installed.
 */
const nativeSatteri = {
  name: 'native-satteri',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]satteri[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        'createRequire(import.meta.url)',
        "createRequire(import.meta.resolve('satteri'))",
      ),
    }));
  },
};

/** gray-matter brings an old js-yaml, which viag replaces; it need not be loaded to be ignored. */
const noSecondYaml = {
  name: 'no-second-yaml',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'unused', namespace: 'no-yaml' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-yaml' }, () => ({
      contents: 'exports.safeLoad = exports.safeDump = () => { throw new Error("not in use"); };',
    }));
  },
};

/**
 * nodemailer composes a mail here and never fetches or sends: what it would need for that, and its
 * table of all media types, takes longer to load than composing takes.
 */
const mailWithoutNetwork = {
  name: 'mail-without-network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:dns|https?|net|os|zlib)$/ }, ({ importer }) =>
      importer.includes('nodemailer') ? { path: 'unused', namespace: 'no-network' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /[\\/]nodemailer[\\/]dist[\\/]esm[\\/]fetch[\\/]index\.js$/ }, () => ({
      contents: 'export default () => { throw new Error("not in use"); };',
    }));
    onLoad({ filter: /[\\/]mime-funcs[\\/]mime-types\.js$/ }, () => ({
      contents: `
        export const detectMimeType = () => 'application/octet-stream';
        export const detectExtension = () => 'bin';
      `,
    }));
  },
};

/**
 * Parts of Node that few commands come to use, and that take Node as long to load as it takes to
 * check a page: they are asked for at the first call. What is a class is called with `new`.
 */
const lateBuiltins = {
  'node:child_process': { functions: ['spawn', 'spawnSync'] },
  'node:crypto': { functions: ['createHash', 'randomBytes', 'timingSafeEqual'] },
  'node:v8': { functions: ['serialize', 'deserialize'] },
  'node:worker_threads': { classes: ['Worker'], importer: /threads\.ts$/ },
};

const builtinsOnUse = {
  name: 'builtins-on-use',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      const late = lateBuiltins[path];
      const ours = importer.startsWith(source) && (late?.importer?.test(importer) ?? true);
      return late && ours ? { path, namespace: 'late-builtin' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path }) => {
      const { functions = [], classes = [] } = lateBuiltins[path];
      // `process.getBuiltinModule` came with Node 22.3; `require` is in the banner.
      const part = `require('${path}')`;
      const late = (name, call) =>
        `export function ${name}(...given) { const { ${name}: late } = ${part}; return ${call}; }`;
      return {
        contents: [
          ...functions.map((name) => late(name, 'late(...given)')),
          ...classes.map((name) => late(name, 'new late(...given)')),
        ].join('\n'),
      };
    });
  },
};

// One file for the command line, with chunks that load on use: Node spends more time finding and
// opening some hundred modules than running them (see bench/start-up.js).
const fresh = `dist/.bin-${process.pid}`;
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', thread: 'src/thread.ts' },
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // Native packages find their own part beside themselves.
  external: ['inquirer', '@inquirer/core', '@takumi-rs/core', 'sharp'],
  plugins: [builtinsOnUse, nativeSatteri, noSecondYaml, mailWithoutNetwork],
  banner: {
    // gray-matter is CommonJS, and calls `require` for Node's own modules.
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

// The licences of what went into the bundle ask to travel with it.
const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
);
const notices = [...new Set(packages)].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licence ? readFileSync(join(folder, licence), 'utf8').trim() : license;
  return `${name} ${version}\n\n${text}\n`;
});
writeFileSync(join(root, fresh, 'THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));

// Put in place as one, so that a program that runs meanwhile finds the old one or the new one.
rmSync(join(root, 'dist/bin'), { recursive: true, force: true });
renameSync(join(root, fresh), join(root, 'dist/bin'));
