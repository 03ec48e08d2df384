import { join } from 'node:path';
import { type Found, readDocument } from '../../archive.ts';
import type { Document } from '../../model/article.ts';
import { parseDocument } from '../../parse/document.ts';
import { asIssueFile } from '../../parse/issue-document.ts';
import type { CommandContext, ReadingContext } from '../context.ts';

/** A document to check, read when its turn comes. */
export interface Source {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Whether the report speaks of it, or it is only there for the rules over the archive. */
  readonly reported: boolean;
  read(): Document;
  /** Puts the text where it came from; for standard input that is standard output. */
  write(mended: Document): void;
}

/** One that stands on disk as it is to be checked. Plain data: any thread can read it. */
export interface DiskSource extends Found {
  readonly reported: boolean;
}

export function fromDisk(source: DiskSource, context: CommandContext): Source {
  const { path, reported } = source;
  const { io, workspace } = context;
  const read = () => readSource(source, context);
  const write = ({ bom, text }: Document) => {
    io.files.replaceText(join(workspace.root, path), bom ? `\ufeff${text}` : text);
  };
  return { path, reported, read, write };
}

export function readSource(source: DiskSource, { io, workspace }: ReadingContext): Document {
  return asIssueFile(readDocument(source, workspace, io.files), workspace.config.newsletters);
}

/** A file whose text is what git has staged of it, rather than what stands on disk. */
export function fromIndex(entry: Found, bytes: Uint8Array, context: CommandContext): Source {
  const { frontMatter, newsletters } = context.workspace.config;
  const read = () => asIssueFile(parseDocument(entry.path, bytes, frontMatter), newsletters);
  return { ...fromDisk({ ...entry, reported: true }, context), read };
}

/** A text from standard input, under the name it will have. */
export async function fromInput(path: string, { io, workspace }: CommandContext): Promise<Source> {
  const { frontMatter, newsletters } = workspace.config;
  const document = asIssueFile(parseDocument(path, await io.input(), frontMatter), newsletters);
  return { path, reported: true, read: () => document, write: (mended) => io.out(mended.text) };
}
