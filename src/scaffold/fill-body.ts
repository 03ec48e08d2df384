import type { Lang } from '../model/lang.ts';
import { formatDate } from '../text/dates/format-date.ts';
import type { ArticleAnswers } from './article-answers.ts';

/** Fills in `{title}`, `{date}`, `{author}` and `{category}`; other braces stay as they are. */
export function fillBody(body: string, answers: ArticleAnswers, lang: Lang): string {
  const values: ReadonlyMap<string, string> = new Map([
    ['title', answers.title],
    ['date', formatDate(answers.date, lang)],
    ['author', answers.authors.join(', ')],
    ['category', answers.category],
  ]);
  // In one pass: a title that holds `{date}` is not filled in itself.
  return body.replace(/\{(\w+)\}/g, (match, name: string) => values.get(name) ?? match);
}
