import { createHash } from 'node:crypto';
import type { OutputFile } from './model/output-file.ts';
import { version } from './version.ts';

/** A file as a manifest and `--json` name it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What a bundle holds: what it was made of, and every file with its hash. The key `viag` is what
 * marks a folder as viag's to replace.
 */
export function manifestFile(about: object, files: readonly OutputFile[]): OutputFile {
  const manifest = { viag: version, version: 1, ...about, files: files.map(listed) };
  return { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` };
}

export function listed({ path, content }: OutputFile): ListedFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  return { path, bytes, sha256: sha256(content) };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
