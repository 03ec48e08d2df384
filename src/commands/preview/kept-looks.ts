import type { Surroundings } from '../../rules/define.ts';

/** What the rules saw of the files around the articles, kept from one check to the next. */
export interface KeptLooks {
  readonly surroundings: Surroundings;
  /** Does some work, and tells which looks it took. */
  during<Made>(work: () => Made): { readonly made: Made; readonly looks: ReadonlySet<string> };
  /** Looks again wherever anyone looked; the looks that show something else by now. */
  renew(): ReadonlySet<string>;
}

interface Look {
  answer: unknown;
  /** Of what is costly to look at. */
  stamp?: string | undefined;
  readonly again: () => unknown;
}

/**
 * A check that took these looks, and saw the same, need not be done again.
 *
 * @param fresh the disk as it is now.
 * @param stampOf changes with a file, which is quicker than looking into it.
 */
export function keepLooks(
  fresh: () => Surroundings,
  stampOf: (path: string) => string | undefined,
): KeptLooks {
  let now = fresh();
  const known = new Map<string, Look>();
  let taken = new Set<string>();
  const look = <Answer>(key: string, again: () => Answer, stamp?: string): Answer => {
    taken.add(key);
    const seen = known.get(key);
    if (seen) return seen.answer as Answer;
    const answer = again();
    known.set(key, { answer, again, stamp });
    return answer;
  };
  return {
    surroundings: {
      kindOf: (path) => look(`kind ${path}`, () => now.kindOf(path)),
      sizeOf: (path) => look(`size ${path}`, () => now.sizeOf(path)),
      namesIn: (folder) => look(`names ${folder}`, () => now.namesIn(folder)),
      pictureSizeOf: (path) =>
        look(`picture ${path}`, () => now.pictureSizeOf?.(path), stampOf(path)),
      // Issue files are few, and checked every time.
      archive: () => now.archive?.() ?? { articles: [], sent: [] },
    },
    during(work) {
      taken = new Set();
      return { made: work(), looks: taken };
    },
    renew() {
      now = fresh();
      const changed = new Set<string>();
      for (const [key, seen] of known) {
        const { stamp, answer } = seen;
        if (stamp !== undefined) {
          const next = stampOf(key.slice('picture '.length));
          if (next === stamp) continue;
          seen.stamp = next;
        }
        seen.answer = seen.again();
        if (JSON.stringify(seen.answer) !== JSON.stringify(answer)) changed.add(key);
      }
      return changed;
    },
  };
}
