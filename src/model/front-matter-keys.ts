/** The keys viag knows, in the order in which it writes them. */
export const frontMatterKeys = [
  'title',
  'author',
  'date',
  'category',
  'summary',
  'tags',
  'image',
  'alt',
  'related',
  'slug',
  'draft',
  'updated',
  'lang',
  'social',
  'id',
] as const;

export type FrontMatterKey = (typeof frontMatterKeys)[number];
