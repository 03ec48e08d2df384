import { newArticleWords } from '../../messages/new-article.ts';
import { newFileWords } from '../../messages/new-file.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { UserError } from '../../model/user-error.ts';
import { articleSlugFault } from '../../scaffold/article-path.ts';
import { oneLine } from '../../scaffold/one-line.ts';
import { tagList } from '../../scaffold/tag-list.ts';
import { visible } from '../../text/display/visible.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { givenDate } from '../program/given-date.ts';
import { givenTitle } from './title-and-date.ts';

/** What the command line says of the article; what it does not say is undefined. */
export interface GivenArticle {
  readonly title: string | undefined;
  readonly category: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly date: CalendarDate | undefined;
  readonly summary: string | undefined;
  readonly tags: readonly string[] | undefined;
  readonly slug: string | undefined;
  readonly draft: boolean | undefined;
}

/** Checks each flag, so that nobody answers six questions before hearing of a seventh. */
export function givenArticle(
  args: readonly string[],
  flags: Flags,
  context: CommandContext,
): GivenArticle {
  const title = givenTitle(args, flags, context);
  const category = oneLine(flags.text('category') ?? '');
  const authors = [...new Set(flags.list('author').map(oneLine))].filter((name) => name !== '');
  const summary = flags.text('summary');
  const tags = flags.list('tag');
  return {
    title: title === '' ? undefined : title,
    category: category === '' ? undefined : knownCategory(category, context),
    authors: authors.length === 0 ? undefined : authors,
    date: givenDate('date', flags, context),
    summary: summary === undefined ? undefined : oneLine(summary),
    tags: tags.length === 0 ? undefined : tagList(tags),
    slug: givenSlug(flags, context),
    draft: flags.on('draft'),
  };
}

/** As the configuration spells it. */
function knownCategory(name: string, { lang, workspace }: CommandContext): string {
  const { categories } = workspace.config;
  if (categories.length === 0) return name;
  const known = categories.find((category) => fold(category) === fold(name));
  if (known !== undefined) return known;
  const words = newFileWords[lang];
  const meant = closest(name, categories);
  const choices = words.choices(categories.map(visible).join(', '));
  throw new UserError(
    newArticleWords[lang].unknownCategory(visible(name)),
    meant === undefined ? choices : `${words.didYouMean(visible(meant))} ${choices}`,
  );
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function givenSlug(flags: Flags, { lang }: CommandContext): string | undefined {
  const slug = flags.text('slug');
  const fault = slug === undefined ? undefined : articleSlugFault(slug);
  if (slug === undefined || fault === undefined) return slug;
  const words = newArticleWords[lang];
  throw new UserError(words.badSlug(visible(slug), words.slugFaults[fault]), words.badSlugHelp);
}
