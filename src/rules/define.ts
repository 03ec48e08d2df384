import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import type { Article, Document } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Config } from '../model/config.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { ArchiveFacts } from '../model/issue.ts';
import type { Lang, Translated } from '../model/lang.ts';
import type { Suppression, SuppressionFault } from '../model/suppression.ts';

/** What the files around an article look like. Paths are relative to the root, with `/`. */
export interface Surroundings {
  kindOf(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** The names in a folder, as the disk spells them. */
  namesIn(folder: string): readonly string[];
  /** In bytes; undefined for what is no file. */
  sizeOf(path: string): number | undefined;
  /** Of a picture, in pixels; undefined when it cannot be told. */
  pictureSizeOf?(path: string): { readonly width: number; readonly height: number } | undefined;
  /**
   * Every article there is and what went out, whatever is checked; read at the first question.
   * Absent: nobody knows, and issue files are not held against it.
   */
  archive?(): ArchiveFacts;
}

/** What every rule may know besides what it checks. */
export interface RuleEnvironment {
  readonly lang: Lang;
  readonly config: Config;
  /** The calendar day, in the workspace's time zone. */
  readonly today: CalendarDate;
  readonly surroundings: Surroundings;
}

/** A rule's own view: its words in the user's language and its options. */
export interface RuleContext<Words, Options> extends RuleEnvironment {
  readonly say: Words;
  readonly options: Options;
}

/**
 * An article that shows the rule at work, and a test. What is left out is filled in: a valid
 * front matter, a body of one sentence, a file name that fits.
 */
export interface Example {
  /** What the example shows, when that is not plain. */
  readonly note?: string;
  readonly path?: string;
  /** The lines between the fences. */
  readonly head?: string;
  readonly body?: string;
  /** The whole file, instead of head and body. */
  readonly text?: string;
  readonly options?: unknown;
  readonly config?: Partial<Config>;
  /** Files that stand around the article. */
  readonly files?: readonly string[];
  /** How many bytes some of these files have; the others have one. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Of each of those files that is a picture. */
  readonly pictureSize?: { readonly width: number; readonly height: number };
  /** Other articles in the archive, for rules over the whole of it: path -> text. */
  readonly others?: Readonly<Record<string, string>>;
  /** The newsletters that went out: name -> slugs. */
  readonly sent?: Readonly<Record<string, readonly string[]>>;
  /** Ids of other rules that are on, for rules about the findings of others. */
  readonly with?: readonly string[];
}

export interface BadExample extends Example {
  /** Each finding as `line:column message`, in Dutch. */
  readonly finds: readonly string[];
  /** The whole text after `--fix`, when the rule can mend it. */
  readonly fixed?: string;
}

interface Definition<Words, Schema extends GenericSchema> {
  /** `group/name`. */
  readonly id: string;
  readonly severity: Severity;
  readonly fixable?: boolean;
  readonly summary: Translated;
  readonly why: Translated;
  readonly options?: Schema;
  readonly messages: Readonly<Record<Lang, Words>>;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

interface Described {
  readonly id: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly summary: Translated;
  readonly why: Translated;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  readonly optionNames: readonly string[];
  /** Throws valibot's ValiError when the options will not do. */
  readonly readOptions: (options: unknown) => unknown;
}

/** A problem in one of the articles that an archive rule looks at together. */
export interface PlacedProblem extends Problem {
  readonly path: string;
}

/** What an archive rule keeps of one article. Plain data, so that it can be stored and sent. */
export interface Noted<Note> {
  readonly path: string;
  readonly note: Note;
}

/** What an article's comments say about findings that are to be left alone. */
export interface SuppressionUse {
  readonly faults: readonly SuppressionFault[];
  /** Comments under which nothing was found. */
  readonly unused: readonly Suppression[];
}

export type Check<Subject> = (subject: Subject) => Iterable<Problem>;

/** An archive rule at work: first a note of each article, then a look at all notes. */
export interface ArchiveCheck<Note> {
  note(article: Article): Note | undefined;
  /** @param notes sorted by path */
  check(notes: readonly Noted<Note>[]): Iterable<PlacedProblem>;
}

type Prepare<Made> = (environment: RuleEnvironment, options: unknown) => Made;

export type Rule =
  | (Described & { readonly over: 'document'; readonly prepare: Prepare<Check<Document>> })
  | (Described & { readonly over: 'article'; readonly prepare: Prepare<Check<Article>> })
  | (Described & { readonly over: 'issue'; readonly prepare: Prepare<Check<Article>> })
  | (Described & {
      readonly over: 'suppressions';
      readonly prepare: Prepare<Check<SuppressionUse>>;
    })
  | (Described & { readonly over: 'archive'; readonly prepare: Prepare<ArchiveCheck<unknown>> });

type NoOptions = v.StrictObjectSchema<Record<never, never>, undefined>;

type Checking<Subject, Words, Schema extends GenericSchema> = Definition<Words, Schema> & {
  readonly check: (
    subject: Subject,
    context: RuleContext<Words, InferOutput<Schema>>,
  ) => Iterable<Problem>;
};

/** A rule over anything that was asked for, also what could not be read. */
export function documentRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<Document, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'document', prepare: preparing(rule) };
}

/** A rule over one article at a time. */
export function articleRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<Article, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'article', prepare: preparing(rule) };
}

/** A rule over the files that say what goes into a newsletter. */
export function issueRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<Article, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'issue', prepare: preparing(rule) };
}

/** A rule over the comments that switch other rules off. */
export function suppressionRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<SuppressionUse, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'suppressions', prepare: preparing(rule) };
}

/**
 * A rule over all articles together. It keeps a note of each while the article is at hand, so
 * that an archive of any size need not be held in memory.
 */
export function archiveRule<Words, Note, Schema extends GenericSchema = NoOptions>(
  rule: Definition<Words, Schema> & {
    readonly note: (
      article: Article,
      context: RuleContext<Words, InferOutput<Schema>>,
    ) => Note | undefined;
    readonly check: (
      notes: readonly Noted<Note>[],
      context: RuleContext<Words, InferOutput<Schema>>,
    ) => Iterable<PlacedProblem>;
  },
): Rule {
  return {
    ...describe(rule),
    over: 'archive',
    prepare(environment, options) {
      const context = contextOf(rule, environment, options);
      return {
        note: (article) => rule.note(article, context),
        // The notes are the rule's own, handed back to it.
        check: (notes) => rule.check(notes as readonly Noted<Note>[], context),
      };
    },
  };
}

function describe<Words, Schema extends GenericSchema>(rule: Definition<Words, Schema>): Described {
  const { id, severity, fixable = false, summary, why, good, bad } = rule;
  const schema = rule.options ?? v.strictObject({});
  const readOptions = (options: unknown) => v.parse(schema, options ?? {});
  const hasEntries = 'entries' in schema && typeof schema.entries === 'object';
  const optionNames = Object.keys((hasEntries && schema.entries) || {});
  return { id, severity, fixable, summary, why, good, bad, optionNames, readOptions };
}

/** Binds the words and the options once a run, not once a file. */
function preparing<Subject, Words, Schema extends GenericSchema>(
  rule: Checking<Subject, Words, Schema>,
): Prepare<Check<Subject>> {
  return (environment, options) => {
    const context = contextOf(rule, environment, options);
    return (subject) => rule.check(subject, context);
  };
}

function contextOf<Words, Schema extends GenericSchema>(
  rule: Definition<Words, Schema>,
  environment: RuleEnvironment,
  options: unknown,
): RuleContext<Words, InferOutput<Schema>> {
  const say = rule.messages[environment.lang];
  const read = describe(rule).readOptions(options) as InferOutput<Schema>;
  return { ...environment, say, options: read };
}
