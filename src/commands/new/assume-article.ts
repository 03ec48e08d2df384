import { newArticleWords } from '../../messages/new-article.ts';
import { newFileWords } from '../../messages/new-file.ts';
import { UserError } from '../../model/user-error.ts';
import type { ArticleAnswers } from '../../scaffold/article-answers.ts';
import { type AuthorSources, sureAuthor } from '../../scaffold/author-candidates.ts';
import type { CommandContext } from '../context.ts';
import { shellWord } from '../program/shell-word.ts';
import type { GivenArticle } from './given-article.ts';

/**
 * The answers when nobody can or may be asked.
 *
 * @param sources undefined: take no author and no category for granted
 */
export function assumeArticle(
  given: GivenArticle,
  sources: (() => AuthorSources) | undefined,
  context: CommandContext,
): ArticleAnswers {
  const { title } = given;
  const category = given.category ?? (sources && onlyCategory(context));
  const authors = given.authors ?? namesOf(sources && sureAuthor(sources()));
  if (title === undefined || category === undefined || authors === undefined) {
    throw missing({ '--title': title, '--category': category, '--author': authors }, context);
  }
  return {
    title,
    category,
    authors,
    date: given.date ?? context.today,
    summary: given.summary ?? '',
    tags: given.tags ?? [],
    ...(given.draft === undefined ? {} : { draft: given.draft }),
  };
}

function onlyCategory({ workspace }: CommandContext): string | undefined {
  const [only, ...others] = workspace.config.categories;
  return others.length === 0 ? only : undefined;
}

function namesOf(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [name];
}

const examples: ReadonlyMap<string, string> = new Map([
  ['--category', '--category Nieuws'],
  ['--author', '--author "Redactie VIAG"'],
]);

interface Needed {
  readonly '--title': string | undefined;
  readonly '--category': string | undefined;
  readonly '--author': readonly string[] | undefined;
}

function missing(values: Needed, { lang }: CommandContext): UserError {
  const words = newArticleWords[lang];
  const flags = Object.entries(values).flatMap(([flag, value]) =>
    value === undefined ? flag : [],
  );
  const last = flags.slice(-1).join();
  const list =
    flags.length > 1 ? `${flags.slice(0, -1).join(', ')} ${newFileWords[lang].and} ${last}` : last;
  const title = values['--title'];
  const command = [
    'viag new article',
    title === undefined ? words.exampleTitle : shellWord(title),
    ...flags.flatMap((flag) => examples.get(flag) ?? []),
  ].join(' ');
  return new UserError(words.missing(list, flags.length > 1), words.missingHelp(command));
}
