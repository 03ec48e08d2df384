import type { Config, FeedConfig, RuleSettings } from '../model/config.ts';
import { defaultConfig } from './defaults.ts';
import { present } from './present.ts';
import { resolveSocial } from './resolve-social.ts';
import { resolveTheme } from './resolve-theme.ts';
import type { ConfigFile } from './schema.ts';

/** Fills in the defaults, key by key. */
export function resolveConfig(file: ConfigFile): Config {
  const { site, frontMatter, newsletter } = defaultConfig;
  return {
    language: file.language ?? defaultConfig.language,
    timeZone: file.timeZone ?? defaultConfig.timeZone,
    site: { ...site, ...present(file.site) },
    articles: listOf(file.articles ?? defaultConfig.articles).map(clean),
    newsletters: clean(file.newsletters ?? defaultConfig.newsletters),
    templates: clean(file.templates ?? defaultConfig.templates),
    output: clean(file.output ?? defaultConfig.output),
    categories: file.categories ?? defaultConfig.categories,
    authors: file.authors ?? defaultConfig.authors,
    frontMatter: {
      aliases: aliasesOf(file.frontMatter?.aliases ?? {}),
      title: file.frontMatter?.title ?? frontMatter.title,
      date: file.frontMatter?.date ?? frontMatter.date,
      allow: file.frontMatter?.allow ?? frontMatter.allow,
    },
    preset: file.preset ?? defaultConfig.preset,
    rules: settingsOf(file.rules ?? {}),
    overrides: (file.overrides ?? []).map(({ files, rules }) => ({
      files: listOf(files).map(clean),
      rules: settingsOf(rules),
    })),
    newsletter: {
      ...newsletter,
      sender: file.site?.name ?? newsletter.sender,
      ...present({ ...file.newsletter, theme: undefined }),
      theme: resolveTheme(file),
    },
    social: resolveSocial(file.social),
    feed: feedOf(file),
    feeds: { ...defaultConfig.feeds, ...present(file.feeds) },
  };
}

/** A feed goes by the site's name and stands below the site. */
function feedOf({ site, feed }: ConfigFile): FeedConfig {
  const url = feed?.url ?? `${withoutSlash(site?.url ?? defaultConfig.site.url)}/feed`;
  return {
    ...defaultConfig.feed,
    title: site?.name ?? defaultConfig.feed.title,
    ...present(feed),
    url: `${withoutSlash(url)}/`,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

type Aliases = NonNullable<NonNullable<ConfigFile['frontMatter']>['aliases']>;

function aliasesOf(aliases: Aliases): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(aliases).map(([key, names]) => [key, listOf(names)]));
}

function settingsOf(rules: NonNullable<ConfigFile['rules']>): RuleSettings {
  return new Map(
    Object.entries(rules).map(([id, setting]) => [
      id,
      typeof setting === 'string' ? { level: setting } : { level: setting[0], options: setting[1] },
    ]),
  );
}

/** `./newsletters/` and `newsletters` are one folder. */
function clean(folder: string): string {
  return folder.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '') || '.';
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
