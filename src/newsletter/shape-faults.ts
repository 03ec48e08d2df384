import { safeUrl } from '../render/safe-url.ts';
import { toIso } from '../text/dates/calendar.ts';
import { readWrittenDate } from '../text/dates/written-date.ts';
import { isRecord, textOf } from './front-matter-value.ts';
import type { Shape } from './issue-shape.ts';

/** `key` is the key path: `agenda.0.date`. */
export type ShapeFault =
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly name: string;
      readonly known: readonly string[];
      /** The group it stands in. */
      readonly group: string;
      /** What it could have been called: not taken, and of a kind that its value has. */
      readonly free: readonly string[];
    }
  | { readonly kind: 'missing'; readonly key: string; readonly name: string }
  | {
      readonly kind: 'value';
      readonly key: string;
      readonly expected: Shape['kind'];
      readonly day?: string;
    };

/** What does not fit. A key without a value is as good as none, unless it is needed. */
export function shapeFaults(value: unknown, shape: Shape, key = ''): readonly ShapeFault[] {
  const wrong: ShapeFault = { kind: 'value', key, expected: shape.kind };
  switch (shape.kind) {
    case 'text':
      return isEmpty(value) || textOf(value) !== undefined ? [] : [wrong];
    case 'date':
      return isEmpty(value) || isDate(value) ? [] : [{ ...wrong, ...dayMeant(value) }];
    case 'address':
      return isEmpty(value) || isAddress(value) ? [] : [wrong];
    case 'yes-no':
      return isEmpty(value) || typeof value === 'boolean' ? [] : [wrong];
    case 'list':
      if (isEmpty(value)) return [];
      if (!Array.isArray(value)) return [wrong];
      return value.flatMap((item: unknown, i) => shapeFaults(item, shape.of, below(key, `${i}`)));
    case 'mention':
      if (textOf(value) !== undefined) return [];
      return isRecord(value) ? shapeFaults(value, shape.group, key) : [wrong];
    case 'group':
      return isRecord(value) ? groupFaults(value, shape, key) : [wrong];
  }
}

function groupFaults(
  value: Readonly<Record<string, unknown>>,
  { keys, required }: Extract<Shape, { kind: 'group' }>,
  key: string,
): readonly ShapeFault[] {
  const known = Object.keys(keys);
  const unknownKey = (path: string, name: string, inner: unknown): ShapeFault => {
    const free = known.filter((one) => !Object.hasOwn(value, one) && couldBe(inner, keys[one]));
    return { kind: 'unknown-key', key: path, name, known, group: key, free };
  };
  return [
    ...Object.entries(value).flatMap(([name, inner]) => {
      const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
      const path = below(key, name);
      return shape ? shapeFaults(inner, shape, path) : [unknownKey(path, name, inner)];
    }),
    ...required
      .filter((name) => isEmpty(value[name]))
      .map((name) => ({ kind: 'missing', key, name }) as const),
  ];
}

/** Whether a value has the kind of a key, or will have it once it is mended. */
function couldBe(value: unknown, shape: Shape | undefined): boolean {
  if (shape === undefined || isEmpty(value)) return false;
  return shapeFaults(value, shape).every((fault) => fault.key !== '' || 'day' in fault);
}

/** The day that is certainly meant, as it should be written; what has a time is not mended. */
function dayMeant(value: unknown): { readonly day?: string } {
  const written = textOf(value) ?? '';
  const read = readWrittenDate(written);
  const certain = read.kind === 'malformed' && !/\d:\d/.test(written);
  return certain && read.suggestion ? { day: toIso(read.suggestion) } : {};
}

/** As the places of a front matter spell it, where a dot in a key is escaped. */
function below(key: string, name: string): string {
  const escaped = name.replaceAll('.', '\\.');
  return key === '' ? escaped : `${key}.${escaped}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isDate(value: unknown): boolean {
  return readWrittenDate(textOf(value) ?? '').kind === 'date';
}

/** An address that can be followed, or a path on the site. */
function isAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return /^https?:/i.test(value) ? safeUrl(value) !== undefined : /^\/(?![/\\])/.test(value);
}
