import { createHash } from 'node:crypto';
import type { OutputFile } from './model/output-file.ts';

/** A file as a manifest and `--json` name it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function listed({ path, content }: OutputFile): ListedFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  return { path, bytes, sha256: sha256(content) };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
