import { articlesNamed, mentionsOf } from '../choose-issue.ts';
import { at, issueCheck } from './define.ts';

export const repeatedArticle = issueCheck({
  id: 'repeated-article',
  severity: 'warning',
  messages: {
    nl: {
      repeated: (slug: string) =>
        `‘${slug}’ staat al in deze nieuwsbrief; alleen de eerste keer telt.`,
    },
    en: {
      repeated: (slug: string) => `‘${slug}’ is in this newsletter already; only the first counts.`,
    },
  },
  *check(source, { articles }, say) {
    const seen = new Set<string>();
    for (const { slug, key } of mentionsOf(source.file)) {
      const path = articlesNamed(slug, articles)[0]?.path;
      if (path === undefined) continue;
      if (seen.has(path)) yield { message: say.repeated(slug), ...at(key, source) };
      seen.add(path);
    }
  },
});
