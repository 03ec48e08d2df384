import { posix } from 'node:path';
import type { Files, WalkEntry } from '../../src/io/io.ts';
import { WriteError } from '../../src/model/user-error.ts';

/**
 * A disk that is a map of absolute paths. Folders exist as long as there is something in them, and
 * `home` always does. There are no links.
 */
export function memoryFiles(map: Map<string, string | Uint8Array>, home: string): Files {
  const below = (folder: string): readonly string[] => {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const paths = [...map.keys()].filter((path) => path.startsWith(start));
    return paths.map((path) => path.slice(start.length)).sort();
  };
  const kindOf = (path: string) => {
    if (map.has(path)) return 'file';
    return below(path).length > 0 || `${home}/`.startsWith(`${path}/`) ? 'folder' : 'missing';
  };
  return {
    kindOf,
    read(path, limit) {
      const content = map.get(path);
      if (content === undefined)
        return { ok: false, fault: { kind: 'unreadable', code: 'ENOENT' } };
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.length > limit
        ? { ok: false, fault: { kind: 'too-large', bytes: bytes.length, limit } }
        : { ok: true, bytes };
    },
    *pieces(path) {
      const content = map.get(path);
      if (content === undefined) throw new Error(`ENOENT: ${path}`);
      yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    stampOf: (path) => map.get(path)?.toString(),
    isWritable: (folder) => kindOf(folder) === 'folder',
    sizeOf(path) {
      const content = map.get(path);
      return typeof content === 'string' ? Buffer.byteLength(content) : content?.length;
    },
    readStart(path, bytes) {
      const content = map.get(path);
      return content === undefined ? undefined : Buffer.from(content).subarray(0, bytes);
    },
    readText(path) {
      const content = map.get(path);
      return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
    },
    namesIn: (folder) => [...new Set(below(folder).map((path) => path.split('/')[0] ?? ''))],
    walk: (folder) => below(folder).map((path): WalkEntry => ({ path, kind: 'file' })),
    realPath: (path) => (kindOf(path) === 'missing' ? undefined : path),
    writeNew(path, content, { root, force }) {
      if (posix.relative(root, path).startsWith('..')) throw new WriteError('outside-root', path);
      if (kindOf(path) === 'folder') throw new WriteError('exists', path);
      if (map.has(path) && !force) throw new WriteError('exists', path);
      map.set(path, content);
    },
    writeReport(path, content) {
      map.set(path, content);
    },
    watch: () => () => {},
    replaceText: (path, content) => void map.set(path, content),
    isInside: (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`),
    checkBundleFolder() {},
    writeBundle(folder, files) {
      for (const path of below(folder)) map.delete(posix.join(folder, path));
      for (const { path, content } of files) map.set(posix.join(folder, path), content);
    },
  };
}
