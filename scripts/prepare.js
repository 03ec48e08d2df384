import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Builds viag once its packages are there. They are not when npm installs the repository globally,
 * as pre-commit does: npm then fetches the development dependencies to the wrong place.
 *
 * @see https://github.com/npm/cli/issues/8440
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { npm_config_global: _global, npm_config_location: _location, ...env } = process.env;

if (!existsSync(`${root}/node_modules/typescript`)) npm('ci', '--include=dev', '--ignore-scripts');
npm('run', 'build');

function npm(...args) {
  const { status } = spawnSync(process.execPath, [env.npm_execpath, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} ended with ${status}`);
}
