import type { Document } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { FrontMatterMapping } from '../model/config.ts';
import { frontMatterKeys } from '../model/front-matter-keys.ts';
import { parseText } from '../parse/document.ts';
import { type FrontMatterData, frontMatterYaml } from '../scaffold/front-matter-yaml.ts';
import { toIso } from '../text/dates/calendar.ts';
import type { Incoming, Refusal } from './incoming.ts';

/** An article that has its place: what is left is to write it. */
export interface Settled {
  readonly incoming: Incoming;
  readonly path: string;
  readonly date: CalendarDate;
}

/**
 * The article as a file, read back to prove that it says what went in: a value that closes the
 * front matter or begins a key of its own would show here.
 */
export function incomingFile(
  { incoming, path, date }: Settled,
  moved: ReadonlyMap<string, string>,
  mapping: FrontMatterMapping,
): Document | Refusal {
  const body = incoming.body(moved);
  const eol = incoming.exact && body.includes('\r\n') ? '\r\n' : '\n';
  const data = ordered({ title: incoming.title, date: toIso(date), ...incoming.data });
  const head = `---\n${frontMatterYaml(moveImage(data, moved))}---\n`.replaceAll('\n', eol);
  const text = head + (incoming.exact ? body : `\n${body.trim()}\n`);
  const document = parseText(path, text, false, mapping);
  const { article, faults } = document;
  if (faults.length > 0) return { kind: 'fault', document };
  const proved = article?.bodyOffset === head.length && article.meta.title === incoming.title;
  return proved ? document : { kind: 'unproven' };
}

/** viag's own keys in viag's order, then the source's in theirs; what has no value is left out. */
function ordered(data: FrontMatterData): FrontMatterData {
  const known: readonly string[] = frontMatterKeys;
  const keys = Object.keys(data).filter((key) => data[key] !== undefined);
  const own = known.filter((key) => keys.includes(key));
  const others = keys.filter((key) => !known.includes(key));
  return Object.fromEntries([...own, ...others].map((key) => [key, data[key]]));
}

function moveImage(data: FrontMatterData, moved: ReadonlyMap<string, string>): FrontMatterData {
  const { image } = data;
  const target = typeof image === 'string' ? moved.get(image) : undefined;
  return target === undefined ? data : { ...data, image: target };
}
