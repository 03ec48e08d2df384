import type { Root } from 'mdast';
import type { Article } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';

/** An issue file as an editor wrote it: `newsletters/2018-12.md`. */
export interface IssueFile {
  readonly path: string;
  /** The file's name without its ending: `2018-12`. */
  readonly name: string;
  readonly title: string;
  readonly date?: CalendarDate;
  /** `12`, or `2018/4`: as it is to be shown. */
  readonly number?: string;
  readonly subject?: string;
  readonly preheader?: string;
  /** The articles that are in no section of the editor's own. */
  readonly articles: readonly ArticleMention[];
  readonly sections: readonly PlannedSection[];
  readonly agenda: readonly AgendaItem[];
  readonly external: readonly ExternalItem[];
  readonly closing?: string;
  /** The editor's introduction, in Markdown. */
  readonly introduction: Root;
}

/** An article as an issue file names it, and what is said of it there. */
export interface ArticleMention {
  readonly slug: string;
  /** Where the slug stands in the front matter: `sections.1.articles.0.slug`. */
  readonly key: string;
  readonly heading?: string;
  readonly teaser?: string;
  /** The whole text instead of a teaser. */
  readonly full: boolean;
  readonly hideImage: boolean;
}

export interface PlannedSection {
  readonly title: string;
  readonly articles: readonly ArticleMention[];
}

export interface AgendaItem {
  readonly title: string;
  readonly date: CalendarDate;
  /** The last day, when it takes more than one. */
  readonly end?: CalendarDate;
  /** As the editor wrote it: `10.00–12.00 uur`. */
  readonly time?: string;
  readonly place?: string;
  /** Absolute, or a path on the site. */
  readonly url?: string;
}

/** Something worth reading on another site. */
export interface ExternalItem {
  readonly title: string;
  readonly url: string;
  /** Who published it: `VNG Realisatie`. */
  readonly source?: string;
  readonly date?: CalendarDate;
  /** The editor's own line: why members should read it. */
  readonly why?: string;
  /** The language of the title, when it is not that of the newsletter. */
  readonly lang?: string;
}

/** A newsletter, ready to be laid out. */
export interface Issue {
  /** Names the folder it is written to: `2018-12`. */
  readonly name: string;
  readonly title: string;
  readonly logo?: IssueLogo;
  readonly date: CalendarDate;
  readonly number?: string;
  readonly subject: string;
  readonly preheader: string;
  readonly introduction?: Root;
  /** Never an empty one. */
  readonly sections: readonly Section[];
  readonly agenda: readonly AgendaItem[];
  readonly external: readonly ExternalItem[];
  /** Plain text; an empty line begins a paragraph. */
  readonly closing?: string;
  /** The addresses of all articles of the archive by their path, for the links in texts. */
  readonly pages: ReadonlyMap<string, string>;
}

/** In the sizes in which they are shown. */
export interface IssueLogo {
  readonly light: IssueImage;
  readonly dark?: IssueImage;
}

export interface Section {
  /** Absent when the articles are not grouped. */
  readonly heading?: string;
  readonly items: readonly IssueItem[];
}

export interface IssueItem {
  readonly article: Article;
  readonly title: string;
  readonly date: CalendarDate;
  /** The article's canonical address. */
  readonly url: string;
  /** Plain text: the editor's, the summary, else the first sentences of the body. */
  readonly teaser: string;
  readonly image?: IssueImage;
  /** Takes the place of the teaser. */
  readonly full?: FullText;
}

export interface FullText {
  readonly body: Root;
  /** By the address that stands in the text. */
  readonly images: ReadonlyMap<string, Omit<IssueImage, 'alt'>>;
}

export interface IssueImage {
  /** As the bundle's HTML names it: `images/2018-12-13-kaart.png`. */
  readonly src: string;
  /** In CSS pixels, as the file itself says. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What an issue file is held against: the articles there are, and what went out. */
export interface ArchiveFacts {
  readonly articles: readonly NamedArticle[];
  /** The issues that went out, this one possibly among them; oldest first. */
  readonly sent: readonly SentIssue[];
}

/** As much of an article as naming it takes. */
export interface NamedArticle {
  readonly path: string;
  readonly meta: { readonly slug: string };
}

/** What a manifest in `newsletters/sent/` says of an issue that went out. */
export interface SentIssue {
  /** Its name: `2018-12`. */
  readonly issue: string;
  readonly articles: readonly SentArticle[];
  /** The addresses of what it took over from others. */
  readonly external: readonly string[];
}

export interface SentArticle {
  readonly slug: string;
  /** Of the article's text as it was sent; an old manifest may have none. */
  readonly sha256?: string;
}
