import { readArchive } from '../archive.ts';
import { newArticleWords } from '../messages/new-article.ts';
import type { Article } from '../model/article.ts';
import type { ArticleAnswers } from '../scaffold/article-answers.ts';
import { articleFile } from '../scaffold/article-file.ts';
import {
  articleFolder,
  articlePath,
  articleSlug,
  articleSlugFault,
  FALLBACK_SLUG,
} from '../scaffold/article-path.ts';
import type { AuthorSources } from '../scaffold/author-candidates.ts';
import { oneLine } from '../scaffold/one-line.ts';
import { visible } from '../text/display/visible.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { articleTemplate, knownKind } from './new/article-template.ts';
import { askArticle } from './new/ask-article.ts';
import { assumeArticle } from './new/assume-article.ts';
import { deliverScaffold } from './new/deliver-scaffold.ts';
import { givenArticle } from './new/given-article.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (args, flags, context) => {
  requireWorkspace(context);
  const { io, lang, workspace } = context;
  const given = givenArticle(args, flags, context);
  const kind = knownKind(flags.text('kind') ?? 'article', context);
  const yes = flags.on('yes') === true;
  const ask = io.terminal.interactive && !yes;

  let read: readonly Article[] | undefined;
  const articles = () => {
    read ??= readArchive(workspace, io.files).flatMap(({ article }) => article ?? []);
    return read;
  };
  const sources = () => authorSources(articles(), context);
  const answers = ask
    ? await askArticle(given, sources, context)
    : assumeArticle(given, yes ? sources : undefined, context);

  const slug = given.slug ?? (await slugFor(answers, ask, context));
  const path = articlePath({
    folder: articleFolder(workspace.config.articles),
    date: answers.date,
    slug,
    bundle: flags.on('bundle') === true,
  });
  const template = articleTemplate(kind, answers.category, context);
  warnOfSameSlug(slug, path, articles(), context);
  const next = (opened: boolean) => {
    const { writeText, checkText } = newArticleWords[lang];
    return { advice: opened ? checkText : writeText, command: 'viag validate' };
  };
  return deliverScaffold(articleFile(path, answers, template, lang), next, flags, context);
};

function authorSources(articles: readonly Article[], context: CommandContext): AuthorSources {
  const { io, workspace } = context;
  const gitName = oneLine(io.system.gitUserName(workspace.root) ?? '');
  return {
    register: workspace.config.authors,
    used: articles.flatMap(({ meta }) => meta.authors),
    ...(gitName === '' ? {} : { gitName }),
  };
}

async function slugFor(
  { title }: ArticleAnswers,
  ask: boolean,
  { io, lang }: CommandContext,
): Promise<string> {
  const slug = articleSlug(title);
  if (slug !== '') return slug;
  if (!ask) return FALLBACK_SLUG;
  const words = newArticleWords[lang];
  const prompts = await io.prompts();
  return prompts.text({
    message: words.askSlug,
    default: FALLBACK_SLUG,
    check: (answer) => {
      const fault = articleSlugFault(answer);
      return fault === undefined ? undefined : words.slugFaults[fault];
    },
  });
}

function warnOfSameSlug(
  slug: string,
  path: string,
  articles: readonly Article[],
  { io, lang, paint }: CommandContext,
): void {
  const other = articles.find((article) => article.meta.slug === slug && article.path !== path);
  if (other === undefined) return;
  io.err(`${paint.yellow(newArticleWords[lang].sameSlug(slug, visible(other.path)))}\n`);
}
