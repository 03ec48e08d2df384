import { createHash } from 'node:crypto';
import path from 'node:path';
import type { HttpOutcome } from '../../io/io.ts';
import { WriteError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

/** A feed as it came in last time, so that the next question can be: has it changed? */
export interface CachedFeed {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

type Answer = Extract<HttpOutcome, { kind: 'answer' }>;

const folder = '.viag/cache/feeds';
/** Five megabytes of feed, as text. */
const largest = 8 * 1024 * 1024;

/** Undefined for what was never kept, or is not what viag wrote. */
export function cachedFeed(
  address: string,
  { io, workspace }: CommandContext,
): CachedFeed | undefined {
  const outcome = io.files.read(fileOf(address, workspace.root), largest);
  if (!outcome.ok) return undefined;
  try {
    const kept: unknown = JSON.parse(new TextDecoder().decode(outcome.bytes));
    return isKept(kept) && kept.asked === address
      ? { ...kept, bytes: Buffer.from(kept.body, 'base64') }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer. A folder that cannot be written to is no reason to stop. */
export function keepFeed(address: string, answer: Answer, { io, workspace }: CommandContext): void {
  const { url, type, etag, lastModified, bytes } = answer;
  const body = Buffer.from(bytes).toString('base64');
  const kept = { asked: address, url, type, etag, lastModified, body };
  const options = { root: workspace.root, force: true };
  try {
    // Nothing in here is for git, also in a workspace that ignores nothing.
    const ignore = path.join(workspace.root, '.viag/cache/.gitignore');
    if (io.files.kindOf(ignore) === 'missing') io.files.writeNew(ignore, '*\n', options);
    io.files.writeNew(fileOf(address, workspace.root), `${JSON.stringify(kept)}\n`, options);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
  }
}

function fileOf(address: string, root: string): string {
  const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
  return path.join(root, folder, `${name}.json`);
}

interface Kept {
  readonly asked: string;
  readonly url: string;
  readonly type: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly body: string;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  const isText = (key: string) => typeof texts.get(key) === 'string';
  const isTextOrNot = (key: string) => !texts.has(key) || isText(key);
  return (
    ['asked', 'url', 'type', 'body'].every(isText) && ['etag', 'lastModified'].every(isTextOrNot)
  );
}
