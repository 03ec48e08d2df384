import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from './pictures/record.js';
import { scenes } from './pictures/scenes.js';
import { svgOf } from './pictures/svg.js';

// The pictures of docs/pictures/, from real runs of the built viag: `npm run pictures`.
const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

for (const { name, title, columns, files = {}, runs } of scenes) {
  const cwd = mkdtempSync(join(tmpdir(), 'viag-picture-'));
  try {
    for (const part of ['articles', 'newsletters', 'viag.config.yaml']) {
      cpSync(join(root, part), join(cwd, part), { recursive: true });
    }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
    const terminal = await record(runs, { cwd, columns, viag: join(root, 'bin/viag.js') });
    writeFileSync(join(pictures, `${name}.svg`), svgOf(terminal, title));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
