import type { CalendarDate } from '../model/calendar-date.ts';
import type { Config } from '../model/config.ts';
import type { Issue, IssueFile, IssueImage, IssueItem, Section } from '../model/issue.ts';
import { teaserOf } from '../render/teaser.ts';
import type { DatedArticle } from '../select.ts';
import { articleUrl } from '../text/article-url.ts';
import { truncateAtWord } from '../text/graphemes.ts';
import { newsletterWords } from './layout/words.ts';

const teaserLength = 320;
const preheaderLength = 110;

/** What an issue is made of besides its articles. */
export interface IssueFrame {
  readonly name: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly file?: IssueFile;
}

/** Puts articles in sections: in the order of the configuration's categories, then as they come. */
export function composeIssue(
  articles: readonly DatedArticle[],
  { name, title, date, file }: IssueFrame,
  config: Config,
  imageOf: (article: DatedArticle) => IssueImage | undefined,
): Issue {
  const items = articles.map((article) => itemOf(article, config, imageOf(article)));
  const introduction = file?.introduction;
  return {
    name,
    title: file?.title ?? title,
    date: file?.date ?? date,
    subject: file?.subject ?? file?.title ?? title,
    preheader: file?.preheader ?? preheaderOf(items),
    ...(introduction && { introduction }),
    sections: sectionsOf(items, config),
  };
}

function itemOf(article: DatedArticle, config: Config, image: IssueImage | undefined): IssueItem {
  const { meta } = article;
  return {
    article,
    title: meta.title ?? meta.slug,
    date: meta.date,
    url: articleUrl(article, config.site),
    teaser: meta.summary ?? teaserOf(article.tree(), teaserLength),
    ...(image && { image }),
  };
}

function sectionsOf(items: readonly IssueItem[], config: Config): readonly Section[] {
  const byHeading = new Map<string, IssueItem[]>(config.categories.map((name) => [name, []]));
  for (const item of items) {
    const heading = item.article.meta.categories[0] ?? newsletterWords(config.language).other;
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), item]);
  }
  return [...byHeading]
    .filter(([, filed]) => filed.length > 0)
    .map(([heading, filed]) => ({ heading, items: filed }));
}

/** What an inbox shows behind the subject, when the editor wrote nothing for it. */
function preheaderOf(items: readonly IssueItem[]): string {
  return truncateAtWord(items.map(({ title }) => title).join(' · '), preheaderLength);
}
