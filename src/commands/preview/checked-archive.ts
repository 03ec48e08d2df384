import type { CheckedArchive } from '../export/admit-articles.ts';
import { stopsArticle } from '../export/stopping-rules.ts';
import type { DeskSnapshot } from './kept-desk.ts';

/** The desk as a choice of articles wants to know it: what was checked need not be checked again. */
export function checkedArchive({ articles, findings }: DeskSnapshot): CheckedArchive {
  const errorIn = new Map(
    [...findings].flatMap(([path, found]) => {
      const error = found.find(
        ({ ruleId, severity }) => severity === 'error' && stopsArticle(ruleId),
      );
      return error ? [[path, error.message] as const] : [];
    }),
  );
  return { archive: articles, errorIn };
}
