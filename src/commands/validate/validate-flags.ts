import { validateWords } from '../../messages/validate.ts';
import type { Level } from '../../model/finding.ts';
import { UserError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/** `--rule body/heading-level=error`, as often as given. */
export function levelsOf(
  given: readonly string[],
  { lang }: CommandContext,
): ReadonlyMap<string, Level> {
  const say = validateWords[lang];
  return new Map(
    given.map((value) => {
      const [, id, level] = /^([\w/-]+)=(error|warning|info|off)$/.exec(value) ?? [];
      if (id === undefined) throw new UserError(say.badRule(value), say.badRuleHelp);
      return [id, level as Level];
    }),
  );
}

/** How many warnings there may be. */
export function maximumOf(given: string | undefined, { lang }: CommandContext): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(given)) return Number(given);
  const say = validateWords[lang];
  throw new UserError(say.badMaximum(given), say.badMaximumHelp);
}

/** Pairs of flags of which only one can be done. */
const contradictions = [
  ['stdin', 'watch'],
  ['stdin', 'changed'],
  ['stdin', 'staged'],
  ['stdin', 'shard'],
  ['stdin', 'suppressAll'],
  ['stdin', 'pruneSuppressions'],
  // What is staged stands in git; mending the file on disk would not change what is committed.
  ['staged', 'fix'],
  ['staged', 'fixDryRun'],
  ['staged', 'changed'],
  ['staged', 'shard'],
  ['watch', 'fix'],
  ['watch', 'shard'],
  ['watch', 'suppressAll'],
  ['watch', 'pruneSuppressions'],
  ['fix', 'fixDryRun'],
  ['json', 'format'],
  // Reports that are put together are only read.
  ['merge', 'fix'],
  ['merge', 'fixDryRun'],
  ['merge', 'stdin'],
  ['merge', 'changed'],
  ['merge', 'staged'],
  ['merge', 'shard'],
  ['merge', 'watch'],
  ['merge', 'suppressAll'],
  ['merge', 'pruneSuppressions'],
] as const;

/** @throws UserError for two flags that do not go together, or one that leaves no room for paths. */
export function refuseContradictions(
  args: readonly string[],
  flags: Flags,
  { lang }: CommandContext,
): void {
  const say = validateWords[lang];
  const given = (name: string) =>
    flags.on(name) === true || flags.text(name) !== undefined || flags.list(name).length > 0;
  const [path] = args;
  if (path !== undefined && (given('stdin') || given('stdinFilename'))) {
    throw new UserError(say.pathBesideInput(path), say.pathBesideInputHelp(path));
  }
  const clash = contradictions.find((pair) => pair.every(given));
  if (!clash) return;
  const [one, other] = clash.map(
    (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
  throw new UserError(say.notTogether(one ?? '', other ?? ''), say.notTogetherHelp);
}
