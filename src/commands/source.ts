import { join } from 'node:path';
import { type Found, readDocument } from '../archive.ts';
import type { Document } from '../model/article.ts';
import { parseDocument } from '../parse/document.ts';
import type { CommandContext } from './context.ts';

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

export function fromDisk(entry: Found, reported: boolean, context: CommandContext): Source {
  const { io, workspace } = context;
  const read = () => asIssueFile(readDocument(entry, workspace, io.files), context);
  const write = ({ bom, text }: Document) => {
    io.files.replaceText(join(workspace.root, entry.path), bom ? `\ufeff${text}` : text);
  };
  return { path: entry.path, reported, read, write };
}

/** A file whose text is what git has staged of it, rather than what stands on disk. */
export function fromIndex(entry: Found, bytes: Uint8Array, context: CommandContext): Source {
  const { frontMatter } = context.workspace.config;
  const read = () => asIssueFile(parseDocument(entry.path, bytes, frontMatter), context);
  return { ...fromDisk(entry, true, context), read };
}

/** A text from standard input, under the name it will have. */
export async function fromInput(path: string, context: CommandContext): Promise<Source> {
  const { io, workspace } = context;
  const document = parseDocument(path, await io.input(), workspace.config.frontMatter);
  return { path, reported: true, read: () => document, write: (mended) => io.out(mended.text) };
}

/** An issue file is no article: only its front matter as such is looked at. */
function asIssueFile(document: Document, { workspace }: CommandContext): Document {
  if (!document.path.startsWith(`${workspace.config.newsletters}/`)) return document;
  const { article: _article, ...file } = document;
  return file;
}
