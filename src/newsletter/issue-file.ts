import type { Article } from '../model/article.ts';
import type { AgendaItem, ExternalItem, IssueFile } from '../model/issue.ts';
import { nameOfPath } from '../text/addresses/article-path.ts';
import { mentionsIn } from './article-mentions.ts';
import { dateOf, isRecord, textOf } from './front-matter-value.ts';

/** The keys of a group that hold a text, with it. */
type Texts = <Key extends string>(...keys: readonly Key[]) => { readonly [K in Key]?: string };

/** Reads an issue file. What has the wrong type is left out; `issueFaults` reports it. */
export function readIssueFile(source: Article): IssueFile {
  const { path, frontMatter, tree } = source;
  const { data } = frontMatter;
  const name = nameOfPath(path);
  const date = dateOf(data.date);
  const closing = typeof data.closing === 'string' ? data.closing.trim() : '';
  return {
    path,
    name,
    title: name,
    ...(date && { date }),
    ...textsIn(data, '', source)('title', 'number', 'subject', 'preheader'),
    articles: mentionsIn(data.articles, 'articles'),
    sections: groupsIn(data.sections, 'sections', source, (section, texts, key) => ({
      title: '',
      ...texts('title'),
      articles: mentionsIn(section.articles, `${key}.articles`),
    })),
    agenda: groupsIn(data.agenda, 'agenda', source, agendaItem),
    external: groupsIn(data.external, 'external', source, externalItem),
    ...(closing !== '' && { closing }),
    introduction: tree(),
  };
}

type Group = Readonly<Record<string, unknown>>;

function agendaItem(group: Group, texts: Texts): AgendaItem | undefined {
  const { title } = texts('title');
  const date = dateOf(group.date);
  if (title === undefined || date === undefined) return undefined;
  const end = dateOf(group.end);
  return { title, date, ...(end && { end }), ...texts('time', 'place', 'url') };
}

function externalItem(group: Group, texts: Texts): ExternalItem | undefined {
  const { title, url } = texts('title', 'url');
  if (title === undefined || url === undefined) return undefined;
  const date = dateOf(group.date);
  return { title, url, ...(date && { date }), ...texts('source', 'why', 'lang') };
}

function groupsIn<Item>(
  list: unknown,
  key: string,
  source: Article,
  read: (group: Group, texts: Texts, key: string) => Item | undefined,
): readonly Item[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((group: unknown, i) => {
    if (!isRecord(group)) return [];
    const place = `${key}.${i}`;
    return read(group, textsIn(group, `${place}.`, source), place) ?? [];
  });
}

/** Numbers are taken as they are written: a meeting is at `10.00`, not at 10. */
function textsIn(group: Group, prefix: string, { text, frontMatter }: Article): Texts {
  return (...keys) => {
    const found: { [K in (typeof keys)[number]]?: string } = {};
    for (const key of keys) {
      const range = frontMatter.places.get(prefix + key)?.value;
      const value = group[key];
      const written = textOf(typeof value === 'number' && range ? text.slice(...range) : value);
      if (written !== undefined) found[key] = written;
    }
    return found;
  };
}
