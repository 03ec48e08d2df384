import type { Level } from './finding.ts';
import type { Lang } from './lang.ts';
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
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly newsletter: NewsletterConfig;
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
  /** The checks that are switched off. */
  readonly allow: readonly NewsletterCheckId[];
  /** The hosts whose links `--utm` measures; empty: that of the site. */
  readonly measured: readonly string[];
  readonly theme: Theme;
}

/** Colours as `#rrggbb`. */
export interface Theme {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly background: string;
  readonly font: string;
}
