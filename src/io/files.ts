import fs from 'node:fs';
import path from 'node:path';
import { WriteError } from '../model/user-error.ts';
import { checkBundleFolder, writeBundle } from './bundle-writer.ts';
import type { Files, ReadOutcome, WriteOptions } from './io.ts';
import { isAlive } from './is-alive.ts';
import { codeOf, isInside, realPathOf } from './paths.ts';
import { walk } from './walk.ts';
import { watch } from './watch.ts';
import { writeReport } from './write-report.ts';

/** The disk. Reading is synchronous: for thousands of small files that is more than twice as fast. */
export const diskFiles: Files = {
  read,
  readStart,
  pieces,
  readText(file) {
    try {
      return fs.readFileSync(file, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  kindOf(file) {
    const stat = statOf(file);
    if (!stat) return 'missing';
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  },
  isWritable(folder) {
    try {
      fs.accessSync(folder, fs.constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  sizeOf(file) {
    const stat = statOf(file);
    return stat?.isFile() ? stat.size : undefined;
  },
  stampOf(file) {
    // With the number of the file, as many an editor that saves puts another in its place.
    const stat = statOf(file);
    return stat?.isFile() ? [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino].join(' ') : undefined;
  },
  namesIn(folder) {
    try {
      return fs.readdirSync(folder).sort();
    } catch {
      return [];
    }
  },
  walk,
  isInside,
  realPath(file) {
    try {
      return fs.realpathSync(file);
    } catch {
      return undefined;
    }
  },
  writeNew,
  replaceText,
  writeReport,
  watch,
  checkBundleFolder,
  writeBundle,
};

/** Undefined for what is not there, also when a part of the path is no folder or a link leads nowhere. */
function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Opens before it looks, so that what was looked at is what is read. */
function read(file: string, limit: number): ReadOutcome {
  let handle: number | undefined;
  try {
    // A FIFO without a writer would keep a blocking open waiting for ever.
    handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stat = fs.fstatSync(handle);
    if (!stat.isFile()) return { ok: false, fault: { kind: 'not-a-file' } };
    if (stat.size > limit) {
      return { ok: false, fault: { kind: 'too-large', bytes: stat.size, limit } };
    }
    return { ok: true, bytes: fs.readFileSync(handle) };
  } catch (error) {
    return { ok: false, fault: { kind: 'unreadable', code: codeOf(error) } };
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

function readStart(file: string, bytes: number): Uint8Array | undefined {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    if (!fs.fstatSync(handle).isFile()) return undefined;
    const start = new Uint8Array(bytes);
    return start.subarray(0, fs.readSync(handle, start, 0, bytes, 0));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

const pieceSize = 256 * 1024;

function* pieces(file: string): Generator<Uint8Array> {
  const handle = fs.openSync(file, 'r');
  try {
    const piece = new Uint8Array(pieceSize);
    for (;;) {
      const length = fs.readSync(handle, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    fs.closeSync(handle);
  }
}

function writeNew(file: string, content: string | Uint8Array, { root, force }: WriteOptions): void {
  const folder = path.dirname(file);
  try {
    if (!isInside(realPathOf(folder), fs.realpathSync(root))) {
      throw new WriteError('outside-root', file);
    }
    fs.mkdirSync(folder, { recursive: true });
    if (force && fs.lstatSync(file, { throwIfNoEntry: false })?.isFile())
      replaceText(file, content);
    else writeWhole(file, content);
  } catch (error) {
    if (error instanceof WriteError) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST') throw new WriteError('exists', file, '', { cause: error });
    throw new WriteError('failed', folder, code, { cause: error });
  }
}

/** `wx` never follows a link that is already there; what could not be written whole is gone again. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw error;
  } finally {
    fs.closeSync(handle);
  }
}

/** Throws away what killed runs left half written. */
function clearStale(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = Number(/^\.viag-(\d+)\.tmp$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue;
    fs.rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * A full disk or a power cut leaves the old text, never half of the new one. Of a link the text
 * it leads to is replaced, so that the link stays one.
 */
function replaceText(link: string, content: string | Uint8Array): void {
  const folder = path.dirname(link);
  const temporary = path.join(folder, `.viag-${process.pid}.tmp`);
  try {
    const file = fs.realpathSync(link);
    clearStale(folder);
    const handle = fs.openSync(temporary, 'wx');
    try {
      fs.fchmodSync(handle, fs.statSync(file).mode);
      fs.writeFileSync(handle, content);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new WriteError('failed', folder, codeOf(error), { cause: error });
  }
}
