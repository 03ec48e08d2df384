import path from 'node:path';
import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import { exportSocialWords } from '../../messages/export-social.ts';
import type { Article } from '../../model/article.ts';
import type { Lang } from '../../model/lang.ts';
import { networkId } from '../../model/network-id.ts';
import { UserError } from '../../model/user-error.ts';
import { articlesNamed } from '../../newsletter/choose-issue.ts';
import { isDated, select } from '../../select.ts';
import { slugify } from '../../text/addresses/slug.ts';
import { compareDates } from '../../text/dates/calendar.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import { articlesInIssue } from '../export/issue-choice.ts';
import { selectionOf } from '../export/issue-selection.ts';
import type { Flags } from '../program/flags.ts';

/** The articles to make posts about, before it is known whether all of them may go along. */
export interface ArticleChoice {
  readonly articles: readonly Article[];
  /** Someone named these one by one; otherwise they came with a period. */
  readonly named: boolean;
}

/** By name, of a newsletter, of a period; with nothing given the newest that may be shown. */
export function chooseForPosts(
  names: readonly string[],
  flags: Flags,
  archive: readonly Article[],
  context: CommandContext,
): ArticleChoice {
  const say = exportSocialWords[context.lang];
  const selection = selectionOf(flags, context);
  const issue = flags.text('issue');
  const ways = [names.length > 0, issue !== undefined, selection !== undefined];
  if (ways.filter(Boolean).length > 1) throw new UserError(say.oneWay, say.oneWayHelp);
  if (names.length > 0) return { articles: named(names, archive, context), named: true };
  if (issue !== undefined) {
    return { articles: articlesInIssue(issue, archive, context), named: true };
  }
  const newest = selection === undefined || selection.latest !== undefined;
  const articles = select(newest ? ready(archive, context) : archive, selection ?? { latest: 1 });
  if (articles.length > 0) return { articles, named: false };
  const choosing = chooseArticlesWords[context.lang];
  throw new UserError(choosing.noArticles, choosing.noArticlesHelp);
}

function named(
  names: readonly string[],
  archive: readonly Article[],
  context: CommandContext,
): readonly Article[] {
  return [...new Set(names.map((name) => articleNamed(name, archive, context)))];
}

/** By slug or name, by the path of its file, or by that of its folder. */
function articleNamed(
  name: string,
  archive: readonly Article[],
  { io, lang, workspace }: CommandContext,
): Article {
  const say = exportSocialWords[lang];
  const file = path.resolve(io.cwd, name);
  const known = io.files.kindOf(file) !== 'missing';
  const fromRoot = path.relative(workspace.root, file).replaceAll(path.sep, '/');
  const inFolder = archive.find((article) => article.path.startsWith(`${fromRoot}/index.`));
  const slug = known ? (inFolder?.path ?? fromRoot) : name;
  const [article, ...others] = articlesNamed(slug, archive);
  if (!article) {
    throw new UserError(say.noArticle(slug), whatWasMeant(slug, archive, lang));
  }
  if (others.length === 0) return article;
  const paths = [article, ...others].map((one) => one.path).join(', ');
  throw new UserError(say.sharedSlug(slug), say.sharedSlugHelp(paths));
}

/** A slip of the keyboard, a part of a slug, or what came loose from `--network linkedin, x`. */
function whatWasMeant(name: string, archive: readonly Article[], lang: Lang): string {
  const say = exportSocialWords[lang];
  if (networkId(name) !== undefined) return say.looseNetwork(name);
  const slugs = archive.map(({ meta }) => meta.slug);
  const part = slugify(name);
  const holding = part === '' ? [] : slugs.filter((slug) => slug.includes(part));
  const meant = closest(name, slugs) ?? (holding.length === 1 ? holding[0] : undefined);
  return meant === undefined ? say.noArticleHelp : say.meant(meant);
}

/** Of the newest five, those that cannot be shown yet are none. */
function ready(archive: readonly Article[], { today }: CommandContext): readonly Article[] {
  return archive
    .filter(isDated)
    .filter(({ meta }) => !meta.draft && compareDates(meta.date, today) <= 0);
}
