import { posix } from 'node:path';
import type { Lang } from '../model/lang.ts';
import type { OutputFile } from '../model/output-file.ts';
import { type CiService, ciFile } from './ci-files.ts';
import { configTextEn } from './config-text-en.ts';
import { configTextNl } from './config-text-nl.ts';
import { withIgnoreLines } from './gitignore.ts';

export interface WorkspacePlan {
  readonly lang: Lang;
  /** The JSON Schema of the configuration, as the package has it. */
  readonly schemaText: string;
  readonly ci: readonly CiService[];
  /** The folders to be there, `articles` and `newsletters` unless configured otherwise. */
  readonly folders: readonly string[];
}

/** A file of a new workspace. */
export interface WorkspaceFile extends OutputFile {
  /** What the user knows it by: a folder rather than the `.gitkeep` in it. */
  readonly shown: string;
  readonly content: string;
}

const CONFIG_TEXT: Readonly<Record<Lang, string>> = { nl: configTextNl, en: configTextEn };

export function workspaceFiles(plan: WorkspacePlan): readonly WorkspaceFile[] {
  return [
    file('viag.config.yaml', CONFIG_TEXT[plan.lang]),
    file('.viag/config.schema.json', plan.schemaText),
    ...plan.folders.map(folder),
    file('.gitignore', withIgnoreLines('')),
    ...[...new Set(plan.ci)]
      .map((service) => ciFile(service, plan.lang))
      .map(({ path, content }) => file(path, content)),
  ];
}

function file(path: string, content: string): WorkspaceFile {
  return { path, shown: path, content };
}

function folder(name: string): WorkspaceFile {
  const shown = `${posix.normalize(name).replace(/\/+$/, '')}/`;
  // Git keeps no empty folders.
  return { path: `${shown}.gitkeep`, shown, content: '' };
}
