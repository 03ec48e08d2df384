/** What may stand in the front matter of an issue file. */
export type Shape =
  | { readonly kind: 'text' | 'date' | 'address' | 'yes-no' }
  | { readonly kind: 'list'; readonly of: Shape }
  | GroupShape
  /** A slug, or a group that names one. */
  | { readonly kind: 'mention'; readonly group: GroupShape };

interface GroupShape {
  readonly kind: 'group';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

const text: Shape = { kind: 'text' };
const date: Shape = { kind: 'date' };
const address: Shape = { kind: 'address' };
const yesNo: Shape = { kind: 'yes-no' };

const articles = listOf({
  kind: 'mention',
  group: group({ slug: text, heading: text, teaser: text, full: yesNo, hide_image: yesNo }, [
    'slug',
  ]),
});

export const issueShape: GroupShape = group({
  title: text,
  date,
  subject: text,
  preheader: text,
  number: text,
  articles,
  sections: listOf(group({ title: text, articles }, ['title', 'articles'])),
  agenda: listOf(
    group({ title: text, date, end: date, time: text, place: text, url: address }, [
      'title',
      'date',
    ]),
  ),
  external: listOf(
    group({ title: text, url: address, source: text, date, why: text, lang: text }, [
      'title',
      'url',
    ]),
  ),
  closing: text,
});

function group(
  keys: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): GroupShape {
  return { kind: 'group', keys, required };
}

function listOf(shape: Shape): Shape {
  return { kind: 'list', of: shape };
}
