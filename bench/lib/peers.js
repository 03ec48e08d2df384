import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The linters that viag is compared with, as far as they are installed in a folder. rumdl comes
 * twice: as npm starts it, and without the Node script around it.
 *
 * @param {string | undefined} folder the one that holds `node_modules`
 */
export function findPeers(folder) {
  if (folder === undefined) return [];
  const modules = path.resolve(folder, 'node_modules');
  const bin = (/** @type {string} */ name) => path.join(modules, '.bin', name);
  const rumdl = ['check', '--no-cache', '--no-config', '.'];
  const native = { name: 'rumdl, native', command: nativeRumdl(modules), args: rumdl };
  const peers = [
    {
      name: 'markdownlint-cli2',
      command: bin('markdownlint-cli2'),
      args: ['**/*.md'],
      goal: 'at least 25 x',
    },
    { name: 'rumdl, by npm', command: bin('rumdl'), args: rumdl, goal: '' },
    { ...native, goal: 'at least 2.5 x' },
  ];
  return peers.filter(({ command }) => existsSync(command));
}

/** The program for this platform, in a package of its own: `@rumdl/cli-linux-x64/rumdl`. */
function nativeRumdl(/** @type {string} */ modules) {
  const scope = path.join(modules, '@rumdl');
  const [own = ''] = existsSync(scope) ? readdirSync(scope) : [];
  return path.join(scope, own, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
}
