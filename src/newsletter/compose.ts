import type { Article } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Config } from '../model/config.ts';
import type { Issue, IssueFile, IssueItem, IssueLogo, Section } from '../model/issue.ts';
import { teaserOf } from '../render/teaser.ts';
import type { DatedArticle } from '../select.ts';
import { articleUrl } from '../text/addresses/article-url.ts';
import { truncateAtWord } from '../text/display/graphemes.ts';
import { type Arrangement, inOrder, sectionsOf } from './arrange.ts';
import { articlesNamed, mentionOf } from './choose-issue.ts';
import { longestSubjectLine } from './inbox-line.ts';
import type { PicturesOf } from './pictures/pictures-of.ts';

const teaserLength = 320;
const preheaderLength = 110;

/** What an issue is made of besides its articles. */
export interface IssueFrame {
  readonly name: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly file?: IssueFile;
}

/** What an issue is put together from. */
export interface Ingredients {
  readonly frame: IssueFrame;
  /** Those that may go along. */
  readonly articles: readonly DatedArticle[];
  readonly arrangement: Arrangement;
  /** Every article there is, for the links between them. */
  readonly archive: readonly Article[];
  readonly picturesOf: PicturesOf;
  readonly logo?: IssueLogo;
}

/** Puts articles in sections: those of no section of the editor's own first, grouped. */
export function composeIssue(ingredients: Ingredients, config: Config): Issue {
  const { frame, arrangement, archive } = ingredients;
  const { file } = frame;
  const planned = plannedArticles(ingredients);
  const filed = new Set(planned.flatMap(({ articles }) => articles));
  const loose = ingredients.articles.filter((article) => !filed.has(article));
  const items = (articles: readonly DatedArticle[]) =>
    articles.map((article) => itemOf(article, ingredients, config));
  const sections: readonly Section[] = [
    ...sectionsOf(items(inOrder(loose, arrangement)), arrangement, config),
    ...planned.map(({ title, articles }) => ({
      ...(title !== '' && { heading: title }),
      items: items(articles),
    })),
  ];
  const title = file?.title ?? frame.title;
  const introduction = file?.introduction;
  return {
    name: frame.name,
    title,
    ...(ingredients.logo && { logo: ingredients.logo }),
    date: file?.date ?? frame.date,
    ...(file?.number !== undefined && { number: file.number }),
    subject: file?.subject ?? truncateAtWord(title, longestSubjectLine),
    preheader: file?.preheader ?? preheaderOf(sections),
    ...(introduction && { introduction }),
    sections,
    agenda: (file?.agenda ?? []).map((item) => onSite(item, config)),
    external: (file?.external ?? []).map((item) => onSite(item, config)),
    ...(file?.closing !== undefined && { closing: file.closing }),
    pages: new Map(archive.map((article) => [article.path, articleUrl(article, config.site)])),
  };
}

interface FiledArticles {
  readonly title: string;
  readonly articles: readonly DatedArticle[];
}

/** The editor's own sections with what may go along of them; an article counts where it is first. */
function plannedArticles({ frame, articles }: Ingredients): readonly FiledArticles[] {
  const { file } = frame;
  if (!file) return [];
  const taken = new Set(file.articles.flatMap(({ slug }) => articlesNamed(slug, articles)));
  return file.sections.flatMap(({ title, articles: mentions }) => {
    const named = mentions.flatMap(({ slug }) => articlesNamed(slug, articles));
    const own = [...new Set(named)].filter((article) => !taken.has(article));
    for (const article of own) taken.add(article);
    return own.length === 0 ? [] : { title, articles: own };
  });
}

function itemOf(
  article: DatedArticle,
  { frame, picturesOf }: Ingredients,
  config: Config,
): IssueItem {
  const { meta } = article;
  const mention = mentionOf(article, frame.file);
  const { image, inText } = picturesOf(article);
  return {
    article,
    title: mention?.heading ?? meta.title ?? meta.slug,
    date: meta.date,
    url: articleUrl(article, config.site),
    teaser: mention?.teaser ?? meta.summary ?? teaserOf(article.tree(), teaserLength),
    ...(image && !mention?.hideImage && { image }),
    ...(mention?.full && { full: { body: article.tree(), images: inText } }),
  };
}

/** A path on the site becomes an address that can be followed from a mail. */
function onSite<Item extends { readonly url?: string }>(item: Item, { site }: Config): Item {
  const { url } = item;
  if (url === undefined || !url.startsWith('/') || !URL.canParse(url, site.url)) return item;
  return { ...item, url: new URL(url, site.url).href };
}

/** What an inbox shows behind the subject, when the editor wrote nothing for it. */
function preheaderOf(sections: readonly Section[]): string {
  const titles = sections.flatMap(({ items }) => items.map(({ title }) => title));
  return truncateAtWord(titles.join(' · '), preheaderLength);
}
