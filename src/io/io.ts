import type { HttpFault } from '../model/http-fault.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Prompts } from './prompts.ts';

/** Everything a command may know of, and do to, the world. `node.ts` makes the real one. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly files: Files;
  readonly system: System;
  readonly threads: Threads;
  now(): Date;
  /** Milliseconds from any moment, for measuring how long something takes. */
  elapsed(): number;
  /**
   * Lets go first what is waiting: a signal, news from another thread, and the memory of native
   * code, which is given back at no other time.
   */
  turn(): Promise<void>;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** Loads the prompts; only to be called when `terminal.interactive`. */
  prompts(): Promise<Prompts>;
  /** Loads the network; only for a command that was asked to use it. */
  http(): Promise<Http>;
  /** Loads the server, for this machine alone. */
  serve(): Promise<Serve>;
  /**
   * A package that is installed in a folder, loaded and so run; undefined when it is not there. Only
   * for what the user asked to be run.
   */
  installed(folder: string, name: string): Promise<unknown>;
  paint(wanted: boolean): Promise<Paint>;
  /** Results. */
  out(text: string): void;
  /** Progress, hints and errors. */
  err(text: string): void;
}

export interface Terminal {
  /** Someone can be asked: standard input and error are a terminal. */
  readonly interactive: boolean;
  readonly outputIsTerminal: boolean;
  readonly errorsAreTerminal: boolean;
  readonly columns: number;
}

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  underline(text: string): string;
}

export type ReadOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: ReadFault };

export type ReadFault =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/** One entry of a walk: a file, or a name that cannot be opened. */
export interface WalkEntry {
  /** Relative to the folder walked, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'outside-root' | 'bad-name';
}

/** Paths are absolute unless said otherwise. */
export interface Files {
  read(path: string, limit: number): ReadOutcome;
  /** The first bytes of a file; undefined when it cannot be read. */
  readStart(path: string, bytes: number): Uint8Array | undefined;
  /**
   * The bytes of a file of any size, piece by piece; each is good until the next is asked for.
   * Throws what the system says.
   */
  pieces(path: string): Iterable<Uint8Array>;
  /** The text of a file, or undefined when there is none; other faults throw. */
  readText(path: string): string | undefined;
  /** 'missing' also when a part of the path is no folder. Links are followed. */
  kindOf(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** Whether something may be put into a folder that is there. */
  isWritable(folder: string): boolean;
  /** In bytes; undefined for what is no file. Links are followed. */
  sizeOf(path: string): number | undefined;
  /** Differs when the file has been written since; undefined for what is no file. Links are followed. */
  stampOf(path: string): string | undefined;
  /** The names in a folder, sorted by code unit; empty when it cannot be read. */
  namesIn(folder: string): readonly string[];
  /** Every file below `folder`, sorted; links are followed only inside `root`, each folder once. */
  walk(folder: string, root: string): readonly WalkEntry[];
  /** Whether a real path lies in a real folder, or is it. */
  isInside(path: string, folder: string): boolean;
  /** With every link resolved; undefined when it does not exist. */
  realPath(path: string): string | undefined;
  /**
   * Writes one new file, making its folders. Unless `force`, throws a WriteError when there is
   * something at that path already, a dangling link included. Never writes outside `root`.
   */
  writeNew(path: string, content: string | Uint8Array, options: WriteOptions): void;
  /** Replaces the text of an existing file as one whole. */
  replaceText(path: string, content: string): void;
  /** Writes a file the user named, making its folders, over what viag or another wrote there before. */
  writeReport(path: string, content: string): void;
  /**
   * Calls back, some milliseconds later, after one of these files, or anything below one of these
   * folders, has changed. What is not there yet is watched from when it comes. Returns what ends it.
   *
   * @param quiet in milliseconds: what comes so soon behind another is one change with it.
   */
  watch(paths: readonly string[], changed: () => void, quiet?: number): () => void;
  /**
   * Throws the WriteError that `writeBundle` would, if it can be told beforehand.
   */
  checkBundleFolder(folder: string, options: WriteOptions): void;
  /**
   * Makes `folder` hold exactly `files`: everything or nothing, replacing a folder viag wrote
   * earlier (one that holds `manifest.json` of viag). Throws a WriteError for any other folder.
   */
  writeBundle(folder: string, files: readonly OutputFile[], options: WriteOptions): void;
}

export interface WriteOptions {
  readonly root: string;
  readonly force: boolean;
}

export interface Threads {
  /** How many can work at the same time, this one included. */
  readonly count: number;
  /**
   * Has another thread do a job, and hands over what it sends meanwhile; both are plain data.
   * Ends when the thread does, and breaks when it does.
   */
  run<Result>(job: unknown, take: (result: Result) => void): Promise<void>;
}

/**
 * Gets pages of others safely: only http and https, only from the open internet, with bounds on
 * time, size and redirects.
 */
export interface Http {
  get(question: HttpQuestion): Promise<HttpOutcome>;
}

export interface HttpQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses inside the own network too: an intranet, or this machine. */
  readonly allowPrivate: boolean;
  /** Pictures too, and not text alone. */
  readonly pictures?: boolean;
}

export type HttpOutcome =
  | {
      readonly kind: 'answer';
      /** Where it came from in the end. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** The Content-Type as it was sent; empty when none was. */
      readonly type: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  /** To a conditional question: what was there still is. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly fault: HttpFault };

export interface System {
  /** Of Node: `22.11.0`. */
  readonly nodeVersion: string;
  /** From git's configuration; undefined without git or name. */
  gitUserName(folder: string): string | undefined;
  /** What git printed, or why it did not: no git, or git's own complaint. */
  git(folder: string, args: readonly string[], input?: string): GitOutcome;
  /** Opens a file in the editor's program and waits; false when it could not be started. */
  openEditor(command: string, path: string): Promise<boolean>;
  /** Has the system show a page in its browser; false when there is nothing to do so. */
  openBrowser(address: string): Promise<boolean>;
}

/**
 * Serves pages to the browser on this machine: bound to 127.0.0.1, behind a random token in the
 * address, and for no page of another. A code of the system, such as EADDRINUSE, when it cannot.
 *
 * @see doorkeeper.ts for who is let in.
 */
export type Serve = (setting: ServeSetting) => Promise<Serving | { readonly fault: string }>;

export interface ServeSetting {
  /** 0: any that is free. */
  readonly port: number;
  /** One line, for who is not let in. */
  readonly refusal: string;
  /** The page at a path from the root of the site: `article/smart-city/index.html`. */
  answer(path: string): Promise<ServedFile | undefined>;
  /** Does what a page of ours asks for; whether it was done. */
  act(path: string, query: URLSearchParams): Promise<boolean>;
}

export interface ServedFile extends OutputFile {
  /** Its Content-Security-Policy: https://www.w3.org/TR/CSP3/ */
  readonly policy: string;
  /** It says that what was asked for is not there. */
  readonly missing?: true;
}

export interface Serving {
  /** With the token, ending in `/`. */
  readonly address: string;
  /** Tells every open page which version of the site there is now. */
  announce(version: string): void;
  stop(): void;
}

export type GitOutcome =
  | { readonly ok: true; readonly output: Uint8Array }
  | { readonly ok: false; readonly complaint: string };
