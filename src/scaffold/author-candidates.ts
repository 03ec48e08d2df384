/** Where an author's name may come from. */
export interface AuthorSources {
  /** From the configuration. */
  readonly register: readonly string[];
  /** The authors of every article, so with repeats. */
  readonly used: readonly string[];
  readonly gitName?: string;
}

/** To choose from: the register, then who wrote before (most often first), then git's name. */
export function authorCandidates(sources: AuthorSources): readonly string[] {
  const { register, used, gitName } = sources;
  return distinct([...register, ...byFrequency(used), ...(gitName === undefined ? [] : [gitName])]);
}

/** The one to propose: who is at the keyboard when known here already, else the first. */
export function likelyAuthor(sources: AuthorSources): string | undefined {
  const { register, used, gitName } = sources;
  const known = [...register, ...used].find((name) => name === gitName);
  return known ?? authorCandidates(sources)[0];
}

/** The only name in the first source that has any: what `--yes` may fill in. */
export function sureAuthor({ register, used, gitName }: AuthorSources): string | undefined {
  const sources = [distinct(register), distinct(used), gitName === undefined ? [] : [gitName]];
  const [only, ...others] = sources.find((names) => names.length > 0) ?? [];
  return others.length === 0 ? only : undefined;
}

function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Sorting is stable: of equals, the one that was met first.
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
