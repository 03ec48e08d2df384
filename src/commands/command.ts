import type { Translated } from '../model/lang.ts';
import type { CommandContext } from './context.ts';
import type { Flags } from './program/flags.ts';

/** 0 fine, 1 findings, 2 could not do the job, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What the completion of a shell can offer for a value; `completion-values.ts` finds it. */
export type Completes =
  | 'articles'
  | 'authors'
  | 'categories'
  | 'files'
  | 'folders'
  | 'issues'
  | 'kinds'
  | 'months'
  | 'networks'
  | 'parts'
  | 'rules'
  | 'schemas'
  | 'shells'
  | 'sources';

/** What help, the command line and the completion know of a command, without loading its code. */
export interface CommandMeta {
  /** `['new', 'article']` for `viag new article`. */
  readonly path: readonly string[];
  readonly aliases?: readonly string[];
  readonly summary: Translated;
  readonly arguments?: readonly ArgumentMeta[];
  readonly options: readonly OptionMeta[];
  readonly examples: readonly ExampleMeta[];
  /** What `--quiet` does here, where it does more than keep silent beside the result. */
  readonly quiet?: Translated;
  /** It helps with a configuration that cannot be read, and so works without it. */
  readonly configOptional?: true;
  /** Programs call it, and help does not show it. */
  readonly hidden?: true;
  readonly load: () => Promise<{ readonly run: Command }>;
}

export interface ArgumentMeta {
  /** In commander's notation: `[paths...]`. */
  readonly spec: string;
  readonly help: Translated;
  readonly completes?: Completes;
}

export interface OptionMeta {
  /** In commander's notation: `-o, --out <folder>`. */
  readonly flags: string;
  readonly help: Translated;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
  /** A choice may be followed by `=` and something more, such as a file. */
  readonly assigns?: boolean;
  /** May be given more than once; the values are gathered. */
  readonly many?: boolean;
  /** More than one choice may stand in a value, with commas between them. */
  readonly commas?: boolean;
}

export interface ExampleMeta {
  readonly command: string;
  readonly help: Translated;
}

export type Command = (
  args: readonly string[],
  flags: Flags,
  context: CommandContext,
) => Promise<ExitCode>;
