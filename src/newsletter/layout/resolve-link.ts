import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';

/**
 * Resolves the links of an introduction: an article's file to the article in this issue, `/path` to
 * the site. Other relative addresses lead nowhere in a mail.
 */
export function introductionLinks(
  issue: Issue,
  config: Config,
): (url: string) => string | undefined {
  const items = issue.sections.flatMap((section) => section.items);
  return (url) => {
    if (URL.canParse(url)) return url;
    if (url.startsWith('/') && URL.canParse(url, config.site.url)) {
      return new URL(url, config.site.url).href;
    }
    const file = url.replace(/^(?:\.{1,2}\/)+/, '').replace(/[?#].*$/, '');
    return /\.md$/i.test(file)
      ? items.find(({ article }) => `/${article.path}`.endsWith(`/${file}`))?.url
      : undefined;
  };
}
