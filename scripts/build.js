import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// One file for the command line, so that Node need not look up and open some hundred modules
// before the first line runs: it halves the start-up time. What is large and rarely needed stays
// a chunk or a package of its own, loaded on use.
rmSync(new URL('../dist/bin', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  external: ['inquirer', 'satteri'],
  banner: {
    // gray-matter and its js-yaml are CommonJS, and call `require` for Node's own modules.
    js: "import { createRequire as viagRequire } from 'node:module'; const require = viagRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
