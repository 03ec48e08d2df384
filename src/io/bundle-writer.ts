import fs from 'node:fs';
import path from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { WriteError } from '../model/user-error.ts';
import { isDeviceName, isStrayPath } from '../text/addresses/stray-path.ts';
import type { WriteOptions } from './io.ts';
import { isAlive } from './is-alive.ts';
import { withLock } from './lock.ts';
import { changedFile, filesInManifest } from './manifest-files.ts';
import { codeOf, isInside, realPathOf } from './paths.ts';

/** What marks a folder as viag's own, so that it may be replaced. */
const manifestName = 'manifest.json';

/**
 * Makes a folder hold exactly these files, as one whole or not at all: everything is written to
 * a folder beside it, flushed to disk, and put in place by a rename. All of it synchronously, so
 * that a signal finds the old bundle or the new one.
 */
export function writeBundle(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions,
): void {
  const { root, force } = options;
  for (const file of files) refuseStrayPath(file.path, folder);
  const parent = path.dirname(folder);
  try {
    refuseStrayFolder(folder, root);
    fs.mkdirSync(parent, { recursive: true });
    // What stands there is looked at under the lock: another run may just be replacing it.
    withLock(folder, () => replaceFolder(folder, parent, files, force));
  } catch (error) {
    throw error instanceof WriteError ? error : failed(parent, error);
  }
}

/** What stands in the way of a bundle in this folder, as far as it can be told beforehand. */
export function checkBundleFolder(folder: string, { root, force }: WriteOptions): void {
  try {
    refuseStrayFolder(folder, root);
    refuseForeignFolder(folder, force);
  } catch (error) {
    throw error instanceof WriteError ? error : failed(path.dirname(folder), error);
  }
}

function replaceFolder(
  folder: string,
  parent: string,
  files: readonly OutputFile[],
  force: boolean,
): void {
  const fresh = path.join(parent, temporaryName(folder, 'new'));
  const old = path.join(parent, temporaryName(folder, 'old'));
  clearStale(folder);
  refuseForeignFolder(folder, force);
  try {
    for (const file of files) writeFlushed(path.join(fresh, file.path), file.content);
    flushFolder(fresh);
    swap(folder, fresh, old);
    flushFolder(parent);
  } catch (error) {
    fs.rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  fs.rmSync(old, { recursive: true, force: true });
}

function swap(folder: string, fresh: string, old: string): void {
  const replacing = fs.existsSync(folder);
  if (replacing) fs.renameSync(folder, old);
  try {
    fs.renameSync(fresh, folder);
  } catch (error) {
    if (replacing) fs.renameSync(old, folder);
    throw error;
  }
}

/** Takes up what a killed run left: puts an old bundle back, or throws half a new one away. */
function clearStale(folder: string): void {
  const parent = path.dirname(folder);
  const name = escapeRegExp(path.basename(folder));
  const pattern = new RegExp(
    `^\\.viag-${name}\\.(?:(\\d+)\\.(new|old)|lock\\.(\\d+)(?:\\.stale)?)$`,
  );
  for (const entry of fs.readdirSync(parent)) {
    const [match, , state, claimant] = pattern.exec(entry) ?? [];
    // Another's claim on the lock is short-lived, but not stale while its process runs.
    if (match === undefined || (claimant !== undefined && isAlive(Number(claimant)))) continue;
    const stale = path.join(parent, entry);
    if (state === 'old' && !fs.existsSync(folder)) fs.renameSync(stale, folder);
    else fs.rmSync(stale, { recursive: true, force: true });
  }
}

function writeFlushed(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Windows cannot open a folder to flush it, and does not need to. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function refuseStrayFolder(folder: string, root: string): void {
  const realRoot = fs.realpathSync(root);
  const real = realPathOf(folder);
  if (!isInside(real, realRoot)) throw new WriteError('outside-root', folder);
  const device = isDeviceName(path.basename(folder));
  if (real === realRoot || device) throw new WriteError('not-ours', folder);
}

/** What viag did not write, or what someone changed since, is not viag's to replace. */
function refuseForeignFolder(folder: string, force: boolean): void {
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) throw new WriteError('not-ours', folder);
  if (fs.readdirSync(folder).length === 0) return;
  const written = filesInManifest(path.join(folder, manifestName));
  if (!written) throw new WriteError('not-ours', folder);
  const changed = force ? undefined : changedFile(folder, written);
  if (changed !== undefined) throw new WriteError('changed', folder, changed);
}

function refuseStrayPath(file: string, folder: string): void {
  if (isStrayPath(file)) throw new WriteError('outside-root', `${folder}/${file}`);
}

function temporaryName(folder: string, state: 'new' | 'old'): string {
  return `.viag-${path.basename(folder)}.${process.pid}.${state}`;
}

function failed(folder: string, error: unknown): WriteError {
  return new WriteError('failed', folder, codeOf(error), { cause: error });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
