import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import type { Article, Document } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Config } from '../model/config.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { Lang, Translated } from '../model/lang.ts';

/** What the files around an article look like. Paths are relative to the root, with `/`. */
export interface Surroundings {
  kindOf(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** The names in a folder, as the disk spells them. */
  namesIn(folder: string): readonly string[];
  /** Of a picture, in pixels; undefined when it cannot be told. */
  sizeOf?(path: string): { readonly width: number; readonly height: number } | undefined;
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
  /** Of each of those files that is a picture. */
  readonly pictureSize?: { readonly width: number; readonly height: number };
  /** Other articles in the archive, for rules over the whole of it: path -> text. */
  readonly others?: Readonly<Record<string, string>>;
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
  /** Throws valibot's ValiError when the options will not do. */
  readonly readOptions: (options: unknown) => unknown;
}

/** A problem in one of the articles that an archive rule looks at together. */
export interface PlacedProblem extends Problem {
  readonly path: string;
}

export type Check<Subject, Found> = (subject: Subject) => Iterable<Found>;
type Prepare<Subject, Found> = (
  environment: RuleEnvironment,
  options: unknown,
) => Check<Subject, Found>;

export type Rule =
  | (Described & { readonly over: 'document'; readonly prepare: Prepare<Document, Problem> })
  | (Described & { readonly over: 'article'; readonly prepare: Prepare<Article, Problem> })
  | (Described & {
      readonly over: 'archive';
      readonly prepare: Prepare<readonly Article[], PlacedProblem>;
    });

type NoOptions = v.StrictObjectSchema<Record<never, never>, undefined>;

type Checking<Subject, Found, Words, Schema extends GenericSchema> = Definition<Words, Schema> & {
  readonly check: (
    subject: Subject,
    context: RuleContext<Words, InferOutput<Schema>>,
  ) => Iterable<Found>;
};

/** A rule over anything that was asked for, also what could not be read. */
export function documentRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<Document, Problem, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'document', prepare: preparing(rule) };
}

/** A rule over one article at a time. */
export function articleRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<Article, Problem, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'article', prepare: preparing(rule) };
}

/** A rule over all articles together. */
export function archiveRule<Words, Schema extends GenericSchema = NoOptions>(
  rule: Checking<readonly Article[], PlacedProblem, Words, Schema>,
): Rule {
  return { ...describe(rule), over: 'archive', prepare: preparing(rule) };
}

function describe<Words, Schema extends GenericSchema>(rule: Definition<Words, Schema>): Described {
  const { id, severity, fixable = false, summary, why, good, bad } = rule;
  const schema = rule.options ?? v.strictObject({});
  const readOptions = (options: unknown) => v.parse(schema, options ?? {});
  return { id, severity, fixable, summary, why, good, bad, readOptions };
}

/** Binds the words and the options once a run, not once a file. */
function preparing<Subject, Found, Words, Schema extends GenericSchema>(
  rule: Checking<Subject, Found, Words, Schema>,
): Prepare<Subject, Found> {
  const { readOptions } = describe(rule);
  return (environment, options) => {
    const say = rule.messages[environment.lang];
    const read = readOptions(options) as InferOutput<Schema>;
    const context = { ...environment, say, options: read };
    return (subject) => rule.check(subject, context);
  };
}
