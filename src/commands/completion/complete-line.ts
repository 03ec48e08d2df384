import type { Lang } from '../../model/lang.ts';
import type { CommandMeta, Completes, OptionMeta } from '../command.ts';
import { commands } from '../index.ts';
import { readLine } from '../program/read-line.ts';

export interface Candidate {
  /** The whole word that would stand there. */
  readonly value: string;
  readonly help?: string;
}

/** What can take the place of the last word; files are for the shell itself to find. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  readonly shellFinds?: 'files' | 'folders';
  /** More is to be typed behind what is chosen, so no space goes there. */
  readonly unfinished?: true;
}

export type ValuesOf = (kind: Completes) => Promise<readonly string[]>;

/**
 * What may follow on half a command line.
 *
 * @param words behind `viag`; the last is the one being typed, perhaps still empty
 */
export async function completeLine(
  words: readonly string[],
  valuesOf: ValuesOf,
  lang: Lang,
): Promise<Completion> {
  const current = words.at(-1) ?? '';
  const line = readLine(words.slice(0, -1), lang);
  const { meta, option, operands } = line;
  if (option) return valuesFor(option, current, '', valuesOf);
  const [, flag, value] = /^(--[\w-]+=)(.*)$/s.exec(current) ?? [];
  if (flag !== undefined && !line.onlyOperands) {
    const assigned = line.options.find(({ flags }) => longOf(flags) === flag.slice(0, -1));
    return assigned ? valuesFor(assigned, value ?? '', flag, valuesOf) : nothing;
  }
  if (current.startsWith('-') && !line.onlyOperands) {
    return matching(optionNames(line.options, line.given, lang), current);
  }
  if (!meta) return matching(commandNames(line.path, lang), current);
  const args = meta.arguments ?? [];
  const variadic = args.at(-1)?.spec.includes('...') ? args.at(-1) : undefined;
  const argument = args[operands] ?? variadic;
  return argument ? valuesFor(argument, current, '', valuesOf) : nothing;
}

const nothing: Completion = { candidates: [] };

/** Several of these go into one word, with commas between them. */
const listed: ReadonlySet<Completes> = new Set(['networks', 'parts']);

async function valuesFor(
  { choices, completes, commas, flags = '' }: Partial<OptionMeta>,
  current: string,
  before: string,
  valuesOf: ValuesOf,
): Promise<Completion> {
  const isListed = commas || (completes !== undefined && listed.has(completes));
  const comma = isListed ? current.lastIndexOf(',') + 1 : 0;
  const start = before + current.slice(0, comma);
  if (choices) return matching(named(choices, start), before + current);
  if (completes === undefined) return nothing;
  if (completes === 'files' || completes === 'folders') {
    return { candidates: [], shellFinds: completes };
  }
  const values = await valuesOf(completes);
  if (flags.includes('=')) return assignment(values, before, current);
  return matching(named(values, start), before + current);
}

const levels = ['error', 'warning', 'info', 'off'];

/** `--rule <id=level>`: first the id, then the level. */
function assignment(ids: readonly string[], before: string, current: string): Completion {
  const [id = '', level] = current.split('=');
  if (level !== undefined) return matching(named(levels, `${before}${id}=`), before + current);
  const open = ids.map((known) => `${known}=`);
  return { ...matching(named(open, before), before + current), unfinished: true };
}

function named(values: readonly string[], before: string): readonly Candidate[] {
  return values.map((value) => ({ value: before + value }));
}

function matching(candidates: readonly Candidate[], current: string): Completion {
  return { candidates: candidates.filter(({ value }) => value.startsWith(current)) };
}

function longOf(flags: string): string | undefined {
  return /--[\w-]+/.exec(flags)?.[0];
}

/** Those that were not given yet, or may be given again. */
function optionNames(
  options: readonly OptionMeta[],
  given: ReadonlySet<OptionMeta>,
  lang: Lang,
): readonly Candidate[] {
  return [...options, { flags: '--help', help: { nl: '', en: '' } }]
    .filter((option) => option.many || !given.has(option))
    .map(({ flags, help }) => ({ value: longOf(flags) ?? flags, help: help[lang] }));
}

/** The next words of commands that begin with `path`, each once. */
function commandNames(path: readonly string[], lang: Lang): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (value: string | undefined, meta: CommandMeta, last: boolean): void => {
    if (value === undefined || found.has(value)) return;
    found.set(value, { value, ...(last && { help: meta.summary[lang] }) });
  };
  for (const meta of commands) {
    if (meta.hidden || !path.every((word, index) => meta.path[index] === word)) continue;
    const last = meta.path.length === path.length + 1;
    add(meta.path[path.length], meta, last);
    if (last) for (const alias of meta.aliases ?? []) add(alias, meta, last);
  }
  return [...found.values()];
}
