import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { SyntaxFault, YamlFault } from '../model/fault.ts';
import type { Place, Range } from '../model/range.ts';

export interface PlacedYaml {
  readonly map: ReadonlyMap<string, Place>;
  readonly isMapping: boolean;
  readonly isEmpty: boolean;
  readonly duplicates: readonly SyntaxFault[];
  /** The first thing front matter may not hold. */
  readonly refused?: Extract<YamlFault, { kind: 'anchor-or-alias' | 'tag' | 'reserved-key' }>;
}

/** Names that reach an object's prototype in careless code somewhere down the line. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  readonly path: string;
  readonly kind: 'mapping' | 'sequence';
  readonly flow: boolean;
  readonly key: Range;
  readonly start: number;
  readonly seen: Set<string>;
  pendingKey: { readonly name: string; readonly range: Range } | undefined;
  index: number;
  end: number;
}

/** One pass over the parser's events: where each key and value stands, and what is refused. */
export function readPlaces(events: readonly Event[], source: string, offset: number): PlacedYaml {
  const map = new Map<string, Place>();
  const duplicates: SyntaxFault[] = [];
  const levels: Level[] = [];
  let refused: PlacedYaml['refused'];
  const moved = (start: number, end: number): Range => [start + offset, end + offset];
  const record = (path: string, key: Range, start: number, end: number) => {
    map.set(path, { key: moved(key[0], key[1]), value: moved(start, end) });
    const parent = levels.at(-1);
    if (parent) parent.end = Math.max(parent.end, end);
  };
  /** The path and key range under which the next value of the innermost level is filed. */
  const slot = (start: number): { path: string; key: Range } => {
    const level = levels.at(-1);
    if (!level) return { path: '', key: [start, start] };
    const name = level.kind === 'mapping' ? level.pendingKey?.name : String(level.index++);
    const key: Range = level.pendingKey?.range ?? [start, start];
    level.pendingKey = undefined;
    return { path: level.path === '' ? `${name}` : `${level.path}.${name}`, key };
  };

  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) {
      refused ??= {
        kind: 'anchor-or-alias',
        range: moved(event.anchorStart - 1, event.anchorEnd),
      };
      slot(event.anchorStart);
    } else if (event.type === EVENT_ID.POP) {
      const level = levels.pop();
      if (!level) continue;
      const end = level.flow ? closingBracket(source, level.end) : level.end;
      if (level.path !== '') record(level.path, level.key, level.start, end);
    } else if (event.type !== EVENT_ID.DOCUMENT) {
      if (event.anchorStart >= 0) {
        const range = moved(event.anchorStart - 1, event.anchorEnd);
        refused ??= { kind: 'anchor-or-alias', range };
      } else if (event.tagStart >= 0) {
        refused ??= { kind: 'tag', range: moved(event.tagStart, event.tagEnd) };
      }
      if (event.type === EVENT_ID.SCALAR) {
        const level = levels.at(-1);
        if (level?.kind === 'mapping' && !level.pendingKey) {
          const name = getScalarValue(source, event);
          const range = scalarRange(event, level.end);
          if (reservedKeys.has(name)) {
            refused ??= { kind: 'reserved-key', range: moved(...range), key: name };
          }
          if (level.seen.has(name)) {
            duplicates.push({ kind: 'duplicate-key', range: moved(...range), key: name });
          }
          level.seen.add(name);
          level.pendingKey = { name, range };
          level.end = range[1];
        } else {
          const after = level?.pendingKey ? level.pendingKey.range[1] + 1 : (level?.end ?? 0);
          const [start, end] = scalarRange(event, after);
          const { path, key } = slot(start);
          record(path, key, start, end);
        }
      } else {
        const { path, key } = slot(event.start);
        const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
        const flow = event.style === 2;
        const { start } = event;
        levels.push({
          path,
          kind,
          flow,
          key,
          start,
          seen: new Set(),
          pendingKey: undefined,
          index: 0,
          end: start,
        });
      }
    }
  }
  return {
    map,
    isMapping: events[1]?.type === EVENT_ID.MAPPING,
    isEmpty: events.every(
      (event) => event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP,
    ),
    duplicates,
    ...(refused && { refused }),
  };
}

/** With its quotes; a value that is not there is an empty range at `after`. */
function scalarRange(event: ScalarEvent, after: number): Range {
  if (event.valueStart < 0) return [after, after];
  const quoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
}

function closingBracket(source: string, from: number): number {
  const match = /[\]}]/g;
  match.lastIndex = from;
  const found = match.exec(source);
  return found ? found.index + 1 : from;
}
