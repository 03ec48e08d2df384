import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `apt-get install libxml2-utils`; tests that need it are skipped without. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

/** What xmllint complains of in these texts; '' when all are well-formed. */
export function xmllint(texts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'viag-xml-'));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr || `ended with ${status}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
