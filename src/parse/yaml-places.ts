import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { SyntaxFault, YamlFault } from '../model/fault.ts';
import type { Place, Range } from '../model/range.ts';

export interface PlacedYaml {
  readonly map: ReadonlyMap<string, Place>;
  readonly isMapping: boolean;
  readonly duplicates: readonly SyntaxFault[];
  /** The first thing front matter may not hold. */
  readonly refused?: Refused;
}

type Refused = Extract<YamlFault, { kind: 'anchor-or-alias' | 'tag' | 'reserved-key' | 'yaml' }>;

/** Names that reach an object's prototype in careless code somewhere down the line. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * One pass over the parser's events: where each key and value stands, and what is refused. The
 * parser has already bounded the depth.
 */
export function readPlaces(events: readonly Event[], source: string, offset: number): PlacedYaml {
  const map = new Map<string, Place>();
  const duplicates: SyntaxFault[] = [];
  let refused: Refused | undefined;
  let next = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  const isMapping = events[next]?.type === EVENT_ID.MAPPING;
  const moved = ([start, end]: Range): Range => [start + offset, end + offset];
  const record = (path: string, key: Range, value: Range): number => {
    if (path !== '') map.set(path, { key: moved(key), value: moved(value) });
    return value[1];
  };
  // A dot in a key is not the dot between keys: `category.0` is another place than `category`, item 0.
  const childPath = (path: string, name: string | number) => {
    const own = String(name).replaceAll('.', '\\.');
    return path === '' ? own : `${path}.${own}`;
  };

  /** Reads the node that comes next. Returns where it ends; one without text ends at `after`. */
  const readNode = (path: string, key: Range, after: number): number => {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.ALIAS:
        refused ??= {
          kind: 'anchor-or-alias',
          range: moved([event.anchorStart - 1, event.anchorEnd]),
        };
        return event.anchorEnd;
      case EVENT_ID.SCALAR:
        refuseProperties(event);
        return record(path, key, valueRange(event, source, after));
      case EVENT_ID.SEQUENCE: {
        refuseProperties(event);
        let end = event.start;
        for (let index = 0; !atEnd(); index += 1) {
          end = readNode(childPath(path, index), [end, end], end);
        }
        return close(event, path, key, end);
      }
      case EVENT_ID.MAPPING: {
        refuseProperties(event);
        return close(event, path, key, readPairs(path, event.start));
      }
      default:
        return after;
    }
  };

  const readPairs = (path: string, start: number): number => {
    const seen = new Set<string>();
    let end = start;
    while (!atEnd()) {
      const event = events[next];
      if (event?.type !== EVENT_ID.SCALAR) {
        end = refuseKey(path, end);
        continue;
      }
      next += 1;
      refuseProperties(event);
      const name = getScalarValue(source, event);
      const range = scalarRange(event, end);
      if (reservedKeys.has(name))
        refused ??= { kind: 'reserved-key', range: moved(range), key: name };
      if (seen.has(name))
        duplicates.push({ kind: 'duplicate-key', range: moved(range), key: name });
      seen.add(name);
      end = readNode(childPath(path, name), range, Math.min(range[1] + 1, source.length));
    }
    return end;
  };

  /** A list or an alias as a key: YAML allows it, a front matter has no use for it. */
  const refuseKey = (path: string, at: number): number => {
    const alias = events[next]?.type === EVENT_ID.ALIAS;
    const end = readNode(childPath(path, '?'), [at, at], at);
    if (!alias)
      refused ??= { kind: 'yaml', range: moved([at, end]), reason: 'a key is not a text' };
    return readNode(childPath(path, '?'), [end, end], end);
  };

  const atEnd = () => next >= events.length || events[next]?.type === EVENT_ID.POP;

  const close = (event: Collection, path: string, key: Range, end: number): number => {
    next += 1;
    const closed = event.style === 2 ? closingBracket(source, end) : end;
    return record(path, key, [event.start, closed]);
  };

  const refuseProperties = ({ anchorStart, anchorEnd, tagStart, tagEnd }: Properties): void => {
    if (anchorStart >= 0) {
      refused ??= { kind: 'anchor-or-alias', range: moved([anchorStart - 1, anchorEnd]) };
    } else if (tagEnd - tagStart > 1) {
      // A lone `!`, an old habit of some site builders, only says that this is a text.
      refused ??= { kind: 'tag', range: moved([tagStart, tagEnd]) };
    }
  };

  readNode('', [0, 0], 0);
  return { map, isMapping, duplicates, ...(refused && { refused }) };
}

type Properties = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;
type Collection = Extract<Event, { readonly start: number }>;

/** With its quotes; a value that is not there is an empty range at `after`. */
function scalarRange(event: ScalarEvent, after: number): Range {
  if (event.valueStart < 0) return [after, after];
  const quoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
}

/** With the `>` or `|` that a block of text begins with, and without the line end behind it. */
function valueRange(event: ScalarEvent, source: string, after: number): Range {
  const [start, end] = scalarRange(event, after);
  if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) {
    return [start, end];
  }
  const header = /(?:[\s:-]|#[^\n]*\n)*/y;
  header.lastIndex = after;
  const begin = after + (header.exec(source)?.[0].length ?? 0);
  const text = source.slice(begin, Math.max(begin + 1, end));
  return [begin, begin + text.trimEnd().length];
}

function closingBracket(source: string, from: number): number {
  const match = /[\]}]/g;
  match.lastIndex = from;
  const found = match.exec(source);
  return found ? found.index + 1 : from;
}
