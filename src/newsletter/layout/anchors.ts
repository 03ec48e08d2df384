import type { Issue, IssueItem } from '../../model/issue.ts';

/** Where the links in the contents lead. */
export interface Anchors {
  readonly items: ReadonlyMap<IssueItem, string>;
  readonly agenda: string;
  readonly external: string;
}

/** The anchor of each article: its slug, with a number behind it where that was taken. */
export function anchorsOf(issue: Issue): Anchors {
  const items = new Map<IssueItem, string>();
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    const anchor = firstFree(wanted, taken);
    taken.add(anchor);
    return anchor;
  };
  for (const item of issue.sections.flatMap((section) => section.items)) {
    items.set(item, take(anchorOf(item)));
  }
  return { items, agenda: take('agenda'), external: take('elders') };
}

// Webmail rewrites ids, and only plain letters come through everywhere.
function anchorOf(item: IssueItem): string {
  const plain = item.article.meta.slug.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'a';
}

function firstFree(anchor: string, taken: ReadonlySet<string>): string {
  const tries = Array.from({ length: taken.size + 1 }, (_, i) =>
    i === 0 ? anchor : `${anchor}-${i + 1}`,
  );
  return tries.find((name) => !taken.has(name)) ?? anchor;
}
