import * as v from 'valibot';
import type { Config } from '../../model/config.ts';
import { requiredOptions } from '../../rules/frontmatter/required.ts';
import type { ArticleShape } from '../../schema/article-schema.ts';

/** What this archive asks of its front matter: its configuration, and the rules that are on. */
export function articleShape({ authors, categories, frontMatter, rules }: Config): ArticleShape {
  const isOn = (rule: string) => rules.get(`frontmatter/${rule}`)?.level !== 'off';
  const elsewhere: readonly string[] = [
    ...(frontMatter.title === 'heading' ? ['title'] : []),
    ...(frontMatter.date === 'path' ? ['date'] : []),
  ];
  const { keys } = v.parse(requiredOptions, rules.get('frontmatter/required')?.options ?? {});
  return {
    required: isOn('required') ? keys.filter((key) => !elsewhere.includes(key)) : [],
    choices: {
      ...(isOn('category-known') && { category: categories }),
      ...(isOn('author-known') && { author: authors }),
    },
    aliases: frontMatter.aliases,
    ...(isOn('unknown-key') && { others: frontMatter.allow }),
  };
}
