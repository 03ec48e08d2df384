import type { EspName } from './esp-name.ts';
import type { Level } from './finding.ts';
import type { Lang } from './lang.ts';
import type { NetworkId } from './network-id.ts';
import type { NewsletterCheckId } from './newsletter-checks.ts';

/** The configuration with every default filled in: what the rest of viag sees. */
export interface Config {
  readonly language: Lang;
  readonly timeZone: string;
  readonly site: SiteConfig;
  /** Folders or globs, relative to the workspace's root. */
  readonly articles: readonly string[];
  readonly newsletters: string;
  readonly templates: string;
  readonly output: string;
  /** In the order in which a newsletter shows them. Empty: any category will do. */
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly frontMatter: FrontMatterMapping;
  /** How strict the rules are that have no level of their own below. */
  readonly preset: Preset;
  readonly rules: RuleSettings;
  /** For some of the articles; of two that match, the later one wins. */
  readonly overrides: readonly RuleOverride[];
  readonly newsletter: NewsletterConfig;
  readonly social: SocialConfig;
  readonly feed: FeedConfig;
  readonly feeds: FeedsConfig;
}

/** `strict` makes a hint a warning and a warning an error. */
export type Preset = 'recommended' | 'strict';

/** By the rule's id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export interface RuleOverride {
  /** Globs, relative to the workspace's root. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

export interface RuleSetting {
  readonly level?: Level;
  readonly options?: unknown;
}

export interface SiteConfig {
  readonly name: string;
  readonly url: string;
  /** With `{year}`, `{month}`, `{day}`, `{slug}` and `{category}`. */
  readonly articlePath: string;
}

/** How another house's front matter maps to viag's. */
export interface FrontMatterMapping {
  /** viag's key -> the keys that may stand for it. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly title: 'front-matter' | 'heading';
  readonly date: 'front-matter' | 'path';
  /** Keys of other systems that are let through unread. */
  readonly allow: readonly string[];
}

export interface NewsletterConfig {
  readonly sender: string;
  readonly address: string;
  readonly unsubscribe: string;
  readonly footer: string;
  /** Where else the house is to be found, such as on social networks. */
  readonly links: readonly NamedLink[];
  /** The checks that are switched off. */
  readonly allow: readonly NewsletterCheckId[];
  /** The hosts whose links `--utm` measures; empty: that of the site. */
  readonly measured: readonly string[];
  /** The mail system that the newsletter goes out with. */
  readonly esp: EspName;
  /** Where a bundle comes to stand on the web; with `{issue}` for its name. Empty: nowhere. */
  readonly baseUrl: string;
  /** A template for the HTML, from the workspace's root. Empty: viag's own layout. */
  readonly template: string;
  readonly theme: Theme;
}

export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** Colours as `#rrggbb`. */
export interface Theme {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly background: string;
  readonly font: string;
  /** Of the corners of buttons and boxes, in pixels. Absent: 4 for buttons, none for boxes. */
  readonly radius?: number;
  readonly logo?: NewsletterLogo;
}

export interface NewsletterLogo {
  /** From the workspace's root. */
  readonly path: string;
  /** Stands for the name of the site. */
  readonly alt: string;
  /** As it is shown, in pixels; a smaller picture is not made larger. */
  readonly width: number;
  /** Another file for dark mode. */
  readonly dark?: string;
}

export interface SocialConfig {
  /** The networks to make posts for, in the order in which they are shown. */
  readonly networks: readonly NetworkId[];
  /** The house's own, without `#`; they come behind those of the article. */
  readonly hashtags: readonly string[];
  /** A name as articles write it -> what it is called on each network. */
  readonly handles: Readonly<Record<string, Handles>>;
  /** What a link says of where the reader came from; absent: nothing. */
  readonly utm?: { readonly medium: string; readonly campaign?: string };
  /** Where a network allows more, or less, than it does everyone. */
  readonly limits: Readonly<Partial<Record<NetworkId, number>>>;
  readonly cards: CardsConfig;
  /** The server of the house's account, a bare name such as `mastodon.nl`. */
  readonly mastodon?: string;
}

/** How title cards look, in colours as `#rrggbb`; what is absent follows the newsletter. */
export interface CardsConfig {
  readonly background?: string;
  readonly title?: string;
  /** The category, the date and the name of the site. */
  readonly details?: string;
  /** The bar along the edge; nothing is written in it or on it. */
  readonly accent?: string;
  readonly logo?: CardLogo;
}

export interface CardLogo {
  /** PNG, JPEG, WebP or SVG, relative to the workspace's root. */
  readonly path: string;
  readonly position: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
}

export type Handles = Readonly<Partial<Record<NetworkId, string>>>;

export interface FeedConfig {
  /** The address of the folder that holds the feeds, ending in `/`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The logo: a web address, or a file in the workspace by its path from the root. */
  readonly image: string;
  readonly limit: number;
  readonly content: FeedContent;
}

/** Whole articles, or a summary of each. */
export type FeedContent = 'full' | 'summary';

/** The feeds of others, to pick from for a newsletter. */
export interface FeedsConfig {
  readonly sources: readonly { readonly name: string; readonly url: string }[];
  /** How long a quote may be, in characters as a reader counts them. */
  readonly quote: number;
}
