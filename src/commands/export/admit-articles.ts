import { withoutKnown } from '../../baseline.ts';
import type { Checked } from '../../engine/checked.ts';
import { onlyErrors } from '../../engine/rule-choice.ts';
import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import type { Allowance } from '../../model/allowance.ts';
import type { Article, Document } from '../../model/article.ts';
import { type DatedArticle, isDated } from '../../select.ts';
import { compareDates } from '../../text/dates/calendar.ts';
import { startChecking } from '../archive/check-documents.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import { readKnown } from '../archive/known-findings.ts';
import type { CommandContext } from '../context.ts';
import type { Stops } from './stopping-rules.ts';

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

/**
 * Decides which of the chosen articles may be sent: no drafts, no future, no errors unless told.
 *
 * @param stops which rules count.
 */
export function admitArticles(
  articles: readonly Article[],
  named: boolean,
  archive: readonly Document[],
  allowed: readonly string[],
  stops: Stops,
  context: CommandContext,
): Admission {
  return startAdmitting(archive, allowed, stops, context)(articles, named);
}

/** The same for who asks again and again: what was looked at is not looked at once more. */
export function startAdmitting(
  archive: readonly Document[],
  allowed: readonly string[],
  stops: Stops,
  context: CommandContext,
): (articles: readonly Article[], named: boolean) => Admission {
  const firstErrors = errorSearch(archive, stops, context);
  return (articles, named) =>
    admitChecked(articles, named, { archive, errorIn: firstErrors(articles) }, allowed, context);
}

/** An archive with the first error in each article that has one, by path. */
export interface CheckedArchive {
  readonly archive: readonly Document[];
  readonly errorIn: ReadonlyMap<string, string>;
}

/** The same for who has checked the archive already. */
export function admitChecked(
  articles: readonly Article[],
  named: boolean,
  { archive, errorIn }: CheckedArchive,
  allowed: readonly string[],
  context: CommandContext,
): Admission {
  const { reason } = chooseArticlesWords[context.lang];
  const admitted: DatedArticle[] = [];
  const refused: Refusal[] = [];
  const leftOut: Refusal[] = [];
  for (const article of articles) {
    const { path } = article;
    const error = errorIn.get(path);
    const unready = isDated(article) ? notReady(article, allowed, context) : undefined;
    if (!isDated(article)) {
      refused.push({ path, reason: error ? reason.invalid(error) : reason.undated });
    } else if (unready) {
      (named ? refused : leftOut).push(unready);
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

/** Why an article cannot be sent yet, whatever may be wrong with it. */
export function notReady(
  { path, meta }: DatedArticle,
  allowed: readonly string[],
  { today, lang }: CommandContext,
): Refusal | undefined {
  const { reason } = chooseArticlesWords[lang];
  if (meta.draft && !allowed.includes('draft')) {
    return { path, reason: reason.draft, allowance: 'draft' };
  }
  if (compareDates(meta.date, today) > 0 && !allowed.includes('future')) {
    return { path, reason: reason.future, allowance: 'future' };
  }
  return undefined;
}

/** Finds the first error in each of some articles, by path, but for what the archive lives with. */
function errorSearch(
  archive: readonly Document[],
  stops: Stops,
  context: CommandContext,
): (articles: readonly Article[]) => ReadonlyMap<string, string> {
  const rulesFor = onlyErrors(configuredRules(context), stops);
  const { check, note, report } = startChecking(rulesFor, context);
  const known = readKnown(context);
  const seen = new Map<string, Checked>();
  const asked = new Set<string>();
  return (articles) => {
    const wanted = new Set(articles.map(({ path }) => path));
    // Some faults only show in the light of all other articles.
    for (const document of archive) {
      const { path } = document;
      if (wanted.has(path) && !asked.has(path)) {
        asked.add(path);
        seen.set(path, check(document));
      } else if (!seen.has(path)) {
        seen.set(path, note(document));
      }
    }
    const { files } = withoutKnown(report([...seen.values()], true), known);
    return new Map(
      files.flatMap(({ path, findings }) => {
        const [error] = findings;
        return error && wanted.has(path) ? [[path, error.message] as const] : [];
      }),
    );
  };
}
