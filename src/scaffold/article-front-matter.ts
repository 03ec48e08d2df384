import { frontMatterKeys } from '../model/front-matter-keys.ts';
import { toIso } from '../text/dates/calendar.ts';
import type { ArticleAnswers } from './article-answers.ts';
import type { FrontMatterData } from './front-matter-yaml.ts';

/** A template cannot say this for every article made from it; the file's name gives the slug. */
const NEVER_FROM_TEMPLATE: ReadonlySet<string> = new Set(['slug', 'updated']);

/** The answers over what the template has; empty values are left out, other keys come last. */
export function articleFrontMatter(
  answers: ArticleAnswers,
  template: FrontMatterData,
): FrontMatterData {
  const merged = new Map<string, unknown>([...entriesOf(template), ...entriesOf(own(answers))]);
  if (merged.get('draft') === false) merged.delete('draft');
  const known: readonly string[] = frontMatterKeys.filter((key) => merged.has(key));
  const others = [...merged.keys()].filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, merged.get(key)]));
}

function own(answers: ArticleAnswers): FrontMatterData {
  const [author, ...others] = answers.authors;
  return {
    title: answers.title,
    author: others.length === 0 ? author : answers.authors,
    date: toIso(answers.date),
    category: answers.category,
    summary: answers.summary,
    tags: answers.tags,
    draft: answers.draft,
  };
}

function entriesOf(data: FrontMatterData): readonly (readonly [string, unknown])[] {
  return Object.entries(data).filter(
    ([key, value]) => !isEmpty(value) && !NEVER_FROM_TEMPLATE.has(key),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
