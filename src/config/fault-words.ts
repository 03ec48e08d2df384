import type * as v from 'valibot';
import type { Lang } from '../model/lang.ts';
import { closest } from '../text/suggest.ts';
import { configFileSchema } from './schema.ts';

interface Fault {
  readonly message: string;
  readonly help: string;
}

interface FaultWords {
  issue(issue: v.BaseIssue<unknown>, key: string): Fault;
  timeZone(zone: string): Fault;
}

/** Puts a fault in the configuration in words: what stands there, and what was expected. */
export function configFault(lang: Lang): FaultWords {
  const say = words[lang];
  return {
    issue(issue, key) {
      const name = key.split('.').at(-1) ?? key;
      if (isUnknownKey(issue)) {
        const meant = closest(name, knownKeys(key));
        return {
          message: say.unknown(key),
          help: meant ? say.meant(meant) : say.known(knownKeys(key).join(', ')),
        };
      }
      if (issue.input === undefined) {
        return { message: say.missing(key), help: say.expected(expectation(issue, say)) };
      }
      return {
        message: say.wrong(key, received(issue)),
        help: say.expected(expectation(issue, say)),
      };
    },
    timeZone: (zone) => ({ message: say.zone(zone), help: say.zoneHelp }),
  };
}

/** As much of valibot's schemas as it takes to walk down them. */
interface Nested {
  readonly entries?: Readonly<Record<string, Nested>>;
  readonly item?: Nested;
  readonly wrapped?: Nested;
}

/** A key that the schema does not have; the other fault a strict object can have is a missing one. */
export function isUnknownKey({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

/** The keys that may stand beside the unknown one. */
function knownKeys(dotPath: string): readonly string[] {
  let schema = configFileSchema as Nested | undefined;
  for (const part of dotPath.split('.').slice(0, -1)) {
    const inner: Nested | undefined = schema?.entries?.[part] ?? schema?.item;
    schema = inner?.wrapped ?? inner;
  }
  return Object.keys(schema?.entries ?? {});
}

function received(issue: v.BaseIssue<unknown>): string {
  return typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
}

function expectation(issue: v.BaseIssue<unknown>, say: (typeof words)['nl']): string {
  if (issue.type === 'regex') return issue.message;
  if (issue.type === 'string') return say.text;
  if (issue.type === 'array') return say.list;
  if (['number', 'integer', 'min_value'].includes(issue.type)) return say.number;
  return (issue.expected ?? say.text)
    .replaceAll('"', '')
    .replaceAll(' | ', ', ')
    .replace(/[()]/g, '');
}

const words = {
  nl: {
    unknown: (key: string) => `‘${key}’ is geen bekende instelling.`,
    meant: (key: string) => `Bedoel je ‘${key}’?`,
    known: (keys: string) => `Bekend zijn: ${keys}.`,
    wrong: (key: string, value: string) => `De instelling ‘${key}’ kan niet ‘${value}’ zijn.`,
    missing: (key: string) => `De instelling ‘${key}’ ontbreekt.`,
    expected: (what: string) => `Verwacht: ${what}.`,
    text: 'een tekst',
    list: 'een lijst',
    number: 'een heel getal vanaf 1',
    zone: (zone: string) => `‘${zone}’ is geen bekende tijdzone.`,
    zoneHelp: 'Schrijf bijvoorbeeld: timeZone: Europe/Amsterdam',
  },
  en: {
    unknown: (key: string) => `‘${key}’ is not a known setting.`,
    meant: (key: string) => `Did you mean ‘${key}’?`,
    known: (keys: string) => `Known are: ${keys}.`,
    wrong: (key: string, value: string) => `The setting ‘${key}’ cannot be ‘${value}’.`,
    missing: (key: string) => `The setting ‘${key}’ is missing.`,
    expected: (what: string) => `Expected: ${what}.`,
    text: 'a text',
    list: 'a list',
    number: 'a whole number from 1',
    zone: (zone: string) => `‘${zone}’ is not a known time zone.`,
    zoneHelp: 'Write, for instance: timeZone: Europe/Amsterdam',
  },
};
