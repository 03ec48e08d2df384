import { slugify } from '../text/addresses/slug.ts';

/** The kinds of article that viag has a skeleton for. */
export type BuiltInKind = 'article' | 'report' | 'announcement';

const BUILT_IN_KINDS: readonly BuiltInKind[] = ['article', 'report', 'announcement'];

const ALIASES: ReadonlyMap<string, BuiltInKind> = new Map([
  ['artikel', 'article'],
  ['verslag', 'report'],
  ['aankondiging', 'announcement'],
]);

export function builtInKind(kind: string): BuiltInKind | undefined {
  return BUILT_IN_KINDS.find((name) => name === kind) ?? ALIASES.get(kind);
}

/** Every kind to choose from, given the names in the folder of templates. */
export function kindsWith(names: readonly string[]): readonly string[] {
  const own = names.flatMap((name) => /^([\p{L}\p{N}_-]+)(?:\.[^.]+)?\.md$/u.exec(name)?.[1] ?? []);
  return [...new Set([...BUILT_IN_KINDS, ...own])];
}

/** Whether a template can be called that: `interview.md`. */
export function isKindName(kind: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(kind);
}

/** The template file to use, the most particular first; undefined: viag's own skeleton. */
export function templateFor(
  kind: string,
  category: string,
  names: readonly string[],
): string | undefined {
  const wanted = [kind, builtInKind(kind), 'article'].filter((name) => name !== undefined);
  return wanted
    .flatMap((name) => [`${name}.${slugify(category)}.md`, `${name}.md`])
    .find((name) => names.includes(name));
}
