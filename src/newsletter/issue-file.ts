import type { Article } from '../model/article.ts';
import type { AgendaItem, ExternalItem, IssueFile } from '../model/issue.ts';
import { nameOfPath } from '../text/article-path.ts';
import { mentionsIn } from './article-mentions.ts';
import { dateOf, recordsIn, textOf } from './front-matter-value.ts';

type Values = Readonly<Record<string, unknown>>;

/** Reads an issue file. What has the wrong type is left out; `issueFaults` reports it. */
export function readIssueFile({ path, frontMatter, tree }: Article): IssueFile {
  const { data } = frontMatter;
  const name = nameOfPath(path);
  const date = dateOf(data.date);
  const closing = typeof data.closing === 'string' ? data.closing.trim() : '';
  return {
    path,
    name,
    title: textOf(data.title) ?? name,
    ...(date && { date }),
    ...texts(data, 'number', 'subject', 'preheader'),
    articles: mentionsIn(data.articles, 'articles'),
    sections: (Array.isArray(data.sections) ? data.sections : []).flatMap((section: unknown, i) =>
      recordsIn([section]).map(({ title, articles }) => ({
        title: textOf(title) ?? '',
        articles: mentionsIn(articles, `sections.${i}.articles`),
      })),
    ),
    agenda: recordsIn(data.agenda).flatMap(agendaItem),
    external: recordsIn(data.external).flatMap(externalItem),
    ...(closing !== '' && { closing }),
    introduction: tree(),
  };
}

function agendaItem(values: Values): readonly AgendaItem[] {
  const title = textOf(values.title);
  const date = dateOf(values.date);
  if (title === undefined || date === undefined) return [];
  const end = dateOf(values.end);
  return [{ title, date, ...(end && { end }), ...texts(values, 'time', 'place', 'url') }];
}

function externalItem(values: Values): readonly ExternalItem[] {
  const title = textOf(values.title);
  const url = textOf(values.url);
  if (title === undefined || url === undefined) return [];
  const date = dateOf(values.date);
  return [{ title, url, ...(date && { date }), ...texts(values, 'source', 'why', 'lang') }];
}

/** Those of the keys that hold a text. */
function texts<Key extends string>(
  values: Values,
  ...keys: readonly Key[]
): { readonly [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) {
    const text = textOf(values[key]);
    if (text !== undefined) found[key] = text;
  }
  return found;
}
