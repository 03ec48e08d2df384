import { chooseArticlesWords } from '../messages/choose-articles.ts';
import type { Article, Document } from '../model/article.ts';
import type { FileReport } from '../model/finding.ts';
import { type DatedArticle, isDated } from '../select.ts';
import { compareDates } from '../text/calendar.ts';
import { activeRules, checkDocuments } from './check-documents.ts';
import type { CommandContext } from './context.ts';

/** What an editor can let through on purpose. */
export type Allowance = 'draft' | 'future' | 'invalid';

/** Why an article does not go along, in words, and what would let it through. */
export interface Refusal {
  readonly path: string;
  readonly reason: string;
  readonly allowance?: Allowance;
}

export interface Admission {
  readonly admitted: readonly DatedArticle[];
  readonly refused: readonly Refusal[];
  /** Came with a period, not asked for by name, and simply not ready yet. */
  readonly leftOut: readonly Refusal[];
  /** Paths of files without a front matter that could be read. */
  readonly unread: readonly string[];
}

/** Decides which of the chosen articles may be sent: no drafts, no future, no errors unless told. */
export function admitArticles(
  articles: readonly Article[],
  named: boolean,
  archive: readonly Document[],
  allowed: readonly string[],
  context: CommandContext,
): Admission {
  const { today, lang } = context;
  const { reason } = chooseArticlesWords[lang];
  // The whole archive, because some rules only see a fault in the light of other articles.
  const reports = checkDocuments(archive, activeRules(context), context).files;
  const errorIn = new Map(reports.map((report) => [report.path, firstError(report)]));
  const admitted: DatedArticle[] = [];
  const refused: Refusal[] = [];
  const leftOut: Refusal[] = [];
  for (const article of articles) {
    const { path, meta } = article;
    const error = errorIn.get(path);
    if (!isDated(article)) {
      refused.push({ path, reason: error ? reason.invalid(error) : reason.undated });
    } else if (meta.draft && !allowed.includes('draft')) {
      (named ? refused : leftOut).push({ path, reason: reason.draft, allowance: 'draft' });
    } else if (compareDates(article.meta.date, today) > 0 && !allowed.includes('future')) {
      (named ? refused : leftOut).push({ path, reason: reason.future, allowance: 'future' });
    } else if (error !== undefined && !allowed.includes('invalid')) {
      refused.push({ path, reason: reason.invalid(error), allowance: 'invalid' });
    } else {
      admitted.push(article);
    }
  }
  // Whether these belong to the period nobody can tell.
  const unread = named ? [] : archive.filter((document) => !document.article);
  return { admitted, refused, leftOut, unread: unread.map(({ path }) => path) };
}

function firstError({ findings }: FileReport): string | undefined {
  return findings.find(({ severity }) => severity === 'error')?.message;
}
