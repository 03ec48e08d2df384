import type { Prompts } from '../../io/prompts.ts';
import { newArticleWords } from '../../messages/new-article.ts';
import type { ArticleAnswers } from '../../scaffold/article-answers.ts';
import {
  type AuthorSources,
  authorCandidates,
  likelyAuthor,
} from '../../scaffold/author-candidates.ts';
import { oneLine } from '../../scaffold/one-line.ts';
import { tagList } from '../../scaffold/tag-list.ts';
import type { CommandContext } from '../context.ts';
import type { GivenArticle } from './given-article.ts';
import { askDate } from './title-and-date.ts';

/** No name of an author is empty, so this value is free. */
const OTHER = '';

/** Asks, one after the other, for what the command line did not give. */
export async function askArticle(
  given: GivenArticle,
  sources: () => AuthorSources,
  context: CommandContext,
): Promise<ArticleAnswers> {
  const prompts = await context.io.prompts();
  const words = newArticleWords[context.lang];
  const text = async (message: string, empty?: string) => {
    const check = (answer: string) => (oneLine(answer) === '' ? empty : undefined);
    return oneLine(await prompts.text({ message, check }));
  };
  return {
    title: given.title ?? (await text(words.askTitle, words.emptyTitle)),
    category: given.category ?? (await askCategory(prompts, text, context)),
    authors: given.authors ?? [await askAuthor(prompts, text, sources(), context)],
    date: given.date ?? (await askDate(prompts, words.askDate, context.today, context)),
    summary: given.summary ?? (await text(words.askSummary)),
    tags: given.tags ?? tagList([await text(words.askTags)]),
    ...(given.draft === undefined ? {} : { draft: given.draft }),
  };
}

type AskText = (message: string, empty: string) => Promise<string>;

async function askCategory(
  prompts: Prompts,
  text: AskText,
  { lang, workspace }: CommandContext,
): Promise<string> {
  const words = newArticleWords[lang];
  const { categories } = workspace.config;
  const [first, second] = categories;
  if (first === undefined) return text(words.askCategory, words.emptyCategory);
  // A choice of one is no question.
  if (second === undefined) return first;
  const choices = categories.map((name) => ({ value: name, label: name }));
  return prompts.choose({ message: words.askCategory, choices });
}

async function askAuthor(
  prompts: Prompts,
  text: AskText,
  sources: AuthorSources,
  { lang }: CommandContext,
): Promise<string> {
  const words = newArticleWords[lang];
  const likely = likelyAuthor(sources);
  if (likely === undefined) return text(words.askAuthor, words.emptyAuthor);
  const names = authorCandidates(sources).map((name) => ({ value: name, label: name }));
  const choices = [...names, { value: OTHER, label: words.otherAuthor }];
  const chosen = await prompts.choose({ message: words.askAuthor, choices, default: likely });
  return chosen === OTHER ? text(words.askAuthor, words.emptyAuthor) : chosen;
}
