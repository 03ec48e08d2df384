import { closest } from '../../text/suggest.ts';
import { articlesNamed, mentionsOf } from '../choose-issue.ts';
import { at, issueCheck } from './define.ts';

export const unknownArticle = issueCheck({
  id: 'unknown-article',
  severity: 'error',
  messages: {
    nl: {
      unknown: (slug: string) =>
        `Er is geen artikel ‘${slug}’. Een slug is de bestandsnaam zonder datum en zonder .md.`,
      meant: (slug: string, known: string) => `Er is geen artikel ‘${slug}’. Bedoel je ‘${known}’?`,
      shared: (slug: string, paths: string) =>
        `Meer artikelen heten ‘${slug}’. Geef een ervan een eigen \`slug\`: ${paths}.`,
    },
    en: {
      unknown: (slug: string) =>
        `There is no article ‘${slug}’. A slug is the file name without its date and without .md.`,
      meant: (slug: string, known: string) =>
        `There is no article ‘${slug}’. Did you mean ‘${known}’?`,
      shared: (slug: string, paths: string) =>
        `Several articles are called ‘${slug}’. Give one of them a \`slug\` of its own: ${paths}.`,
    },
  },
  *check(source, { articles }, say) {
    for (const { slug, key } of mentionsOf(source.file)) {
      const named = articlesNamed(slug, articles);
      if (named.length === 1) continue;
      const meant = closest(
        slug,
        articles.map(({ meta }) => meta.slug),
      );
      const message =
        named.length > 1
          ? say.shared(slug, named.map(({ path }) => path).join(', '))
          : meant === undefined
            ? say.unknown(slug)
            : say.meant(slug, meant);
      yield { message, ...at(key, source) };
    }
  },
});
