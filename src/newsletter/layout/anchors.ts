import type { Issue, IssueItem } from '../../model/issue.ts';

/** The anchor of each article: its slug, with a number behind it where that was taken. */
export function anchorsOf(issue: Issue): ReadonlyMap<IssueItem, string> {
  const anchors = new Map<IssueItem, string>();
  const taken = new Set<string>();
  for (const item of issue.sections.flatMap((section) => section.items)) {
    const anchor = firstFree(anchorOf(item), taken);
    taken.add(anchor);
    anchors.set(item, anchor);
  }
  return anchors;
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
