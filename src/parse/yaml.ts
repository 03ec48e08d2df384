import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { SyntaxFault } from '../model/fault.ts';
import type { Places } from '../model/range.ts';
import { mendAt, mendValueAt } from './yaml-mend.ts';
import { readPlaces } from './yaml-places.ts';

export interface ParsedYaml {
  readonly data: Readonly<Record<string, unknown>>;
  /** Offsets in the text given, moved by `offset`. */
  readonly places: Places;
  /** With any but `duplicate-key` among them, data and places are empty. */
  readonly faults: readonly SyntaxFault[];
}

/** Deep enough for any front matter; a bomb of brackets stops here. */
const maxDepth = 16;

/**
 * YAML to data, with the place of every key. CORE_SCHEMA leaves dates as the text they are.
 * Anchors, aliases and tags are refused: front matter needs none, and they are how a small text
 * grows without bound.
 *
 * @param offset where `source` starts in the file.
 */
export function parseYaml(source: string, offset: number): ParsedYaml {
  let events: Event[];
  try {
    events = parseEvents(source, { maxDepth });
  } catch (error) {
    return failed(faultOf(error, source, offset));
  }
  const places = readPlaces(events, source, offset);
  if (places.refused) {
    const { kind, range } = places.refused;
    if (kind === 'reserved-key' || kind === 'yaml') return failed(places.refused);
    const mend = mendValueAt(source, range[0] - offset, offset);
    return failed(mend ? { kind, range, mend } : { kind, range });
  }
  if (!places.isMapping) {
    const start = offset + source.length - source.trimStart().length;
    return failed({ kind: 'not-a-mapping', range: [start, offset + source.trimEnd().length] });
  }
  // `json`: a key given twice is a finding of its own, not an exception.
  const [data] = constructFromEvents(events, { source, schema: CORE_SCHEMA, json: true });
  return { data: data as Record<string, unknown>, places: places.map, faults: places.duplicates };
}

function failed(fault: SyntaxFault): ParsedYaml {
  return { data: {}, places: new Map(), faults: [fault] };
}

function faultOf(error: unknown, source: string, offset: number): SyntaxFault {
  if (!(error instanceof YAMLException)) throw error;
  const at = Math.min(error.mark?.position ?? 0, source.length);
  if (/nesting exceeded|maxDepth/.test(error.reason)) {
    return { kind: 'too-deep', range: [offset + at, offset + at] };
  }
  const mend = mendAt(source, at, offset);
  if (mend) return { kind: 'yaml', range: mend.range, reason: error.reason, mend };
  return { kind: 'yaml', range: [offset + at, offset + at], reason: error.reason };
}
