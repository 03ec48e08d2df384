import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FetchPage } from '../../src/commands/import/import-offer.ts';
import { importFrom } from '../../src/commands/import.ts';
import { UserError } from '../../src/model/user-error.ts';
import { type ContextSetup, flags, type Memory, memoryContext, memoryIo } from './memory-io.ts';

const folder = fileURLToPath(new URL('../fixtures/import/sources/', import.meta.url));

/** The files of the sources that are written for these tests, as they lie in `/sources`. */
export function sources(): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`.replaceAll('\\', '/').replaceAll('//', '/');
      return [path.replace(folder.replaceAll('\\', '/'), '/sources/'), readFileSync(path)];
    }),
  );
}

export interface ImportSetup extends ContextSetup {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly fetchPage?: FetchPage;
}

export interface ImportRun {
  readonly memory: Memory;
  /** The exit code, or what was said instead. */
  readonly result: unknown;
  /** Everything that can be seen of the run, and everything that was written. */
  readonly whole: string;
}

const offline: FetchPage = async (address) => {
  throw new UserError(`geen netwerk: ${address}`, '');
};

/** Imports into an empty workspace in `/desk`. */
export async function importInMemory(
  source: string,
  values: Readonly<Record<string, unknown>> = {},
  { files = {}, fetchPage = offline, ...setup }: ImportSetup = {},
): Promise<ImportRun> {
  const memory = memoryIo({ cwd: '/desk', now: new Date('2018-12-20T10:00:00Z') });
  const before = new Map<string, string | Uint8Array>([...sources(), ...Object.entries(files)]);
  for (const [path, content] of before) memory.files.set(path, content);
  const config = { categories: ['Nieuwsbrief', 'Nieuws', 'Kennis', 'Vereniging'] };
  const context = memoryContext(memory.io, { config, ...setup });
  const result = await importFrom([source], flags(values), context, fetchPage).catch(
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return `${error.message}\n  ${error.help}`;
    },
  );
  const written = [...memory.files]
    .filter(([path]) => !before.has(path))
    .map(([path, content]) => `=== ${path}\n${content}`);
  const parts = [`exit ${result}`, memory.out(), `--- stderr${memory.err()}`, ...written];
  return { memory, result, whole: `${parts.join('\n').trimEnd()}\n` };
}
