import { articlesNamed, mentionsOf } from '../choose-issue.ts';
import { at, issueCheck } from './define.ts';

export const sentBefore = issueCheck({
  id: 'sent-before',
  severity: 'warning',
  messages: {
    nl: {
      sent: (slug: string, issue: string) => `‘${slug}’ is al verstuurd, in nieuwsbrief ${issue}.`,
    },
    en: {
      sent: (slug: string, issue: string) => `‘${slug}’ was sent already, in newsletter ${issue}.`,
    },
  },
  *check(source, { articles, sent }, say) {
    const others = sent.filter(({ issue }) => issue !== source.file.name);
    for (const { slug, key } of mentionsOf(source.file)) {
      const own = articlesNamed(slug, articles)[0]?.meta.slug ?? slug;
      const before = others.find((issue) => issue.articles.some((article) => article.slug === own));
      if (before) yield { message: say.sent(slug, before.issue), ...at(key, source) };
    }
  },
});
