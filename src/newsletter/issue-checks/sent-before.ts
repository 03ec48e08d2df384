import type { SentIssue } from '../../model/issue.ts';
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
    const has = (issue: SentIssue, slug: string) =>
      issue.articles.some((article) => article.slug === slug);
    const own = sent.find(({ issue }) => issue === source.file.name);
    const others = sent.filter((issue) => issue !== own);
    for (const { slug, key } of mentionsOf(source.file)) {
      const name = articlesNamed(slug, articles)[0]?.meta.slug ?? slug;
      // What went out with this one is as it is, whatever went out later.
      const before = own && has(own, name) ? undefined : others.find((issue) => has(issue, name));
      if (before) yield { message: say.sent(slug, before.issue), ...at(key, source) };
    }
  },
});
