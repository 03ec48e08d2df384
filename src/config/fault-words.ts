import type * as v from 'valibot';
import type { Lang } from '../model/lang.ts';
import { closest } from '../text/suggest.ts';
import { levelFault } from './level-fault.ts';
import { configFileSchema } from './schema.ts';
import { translatedKey } from './translated-key.ts';

export interface Fault {
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
      const level = levelFault(issue, key, lang);
      if (level) return level;
      if (isUnknownKey(issue)) {
        const meant = translatedKey(name, knownKeys(key)) ?? closest(name, knownKeys(key));
        return {
          message: say.unknown(key),
          help: meant ? say.meant(meant) : say.known(knownKeys(key).join(', ')),
        };
      }
      if (issue.input === undefined) {
        return { message: say.missing(key), help: say.write(`${name}: …`) };
      }
      if (issue.input === null) {
        return { message: say.blank(key), help: say.expected(expectation(issue, say)) };
      }
      if (issue.type === 'max_length' && Array.isArray(issue.input)) {
        const most = Number(issue.requirement);
        return { message: say.long(key, issue.input.length), help: say.most(most) };
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
  const [, least, most] = /^(\d+)–(\d+)$/.exec(issue.message) ?? [];
  if (least !== undefined && most !== undefined) return say.range(least, most);
  if (issue.type === 'min_length') return say.text;
  if (['number', 'integer', 'min_value'].includes(issue.type)) return say.number;
  const kinds: Readonly<Record<string, string>> = {
    string: say.text,
    Array: say.list,
    Object: say.settings,
    number: say.number,
  };
  const expected = (issue.expected ?? 'string').replace(/^\(|\)$/g, '').split(' | ');
  const named = expected.map((kind) => kinds[kind] ?? kind.replaceAll('"', ''));
  return named.every((name) => Object.values(kinds).includes(name))
    ? named.join(` ${say.or} `)
    : named.join(', ');
}

const words = {
  nl: {
    unknown: (key: string) => `‘${key}’ is geen bekende instelling.`,
    meant: (key: string) => `Bedoel je ‘${key}’?`,
    known: (keys: string) => `Bekend zijn: ${keys}.`,
    wrong: (key: string, value: string) => `De instelling ‘${key}’ kan niet ‘${value}’ zijn.`,
    blank: (key: string) => `De instelling ‘${key}’ heeft geen waarde.`,
    missing: (key: string) => `De instelling ‘${key}’ ontbreekt.`,
    long: (key: string, count: number) => `De lijst ‘${key}’ telt ${count} regels.`,
    most: (count: number) => `Er kunnen er ${count} in. Haal weg wat het minst nodig is.`,
    write: (line: string) => `Schrijf: ${line}`,
    expected: (what: string) => `Verwacht: ${what}.`,
    text: 'een tekst',
    list: 'een lijst',
    settings: 'instellingen, elk op een eigen regel',
    number: 'een heel getal vanaf 1',
    range: (least: string, most: string) => `een heel getal van ${least} tot en met ${most}`,
    or: 'of',
    zone: (zone: string) => `‘${zone}’ is geen bekende tijdzone.`,
    zoneHelp: 'Schrijf bijvoorbeeld: timeZone: Europe/Amsterdam',
  },
  en: {
    unknown: (key: string) => `‘${key}’ is not a known setting.`,
    meant: (key: string) => `Did you mean ‘${key}’?`,
    known: (keys: string) => `Known are: ${keys}.`,
    wrong: (key: string, value: string) => `The setting ‘${key}’ cannot be ‘${value}’.`,
    blank: (key: string) => `The setting ‘${key}’ has no value.`,
    missing: (key: string) => `The setting ‘${key}’ is missing.`,
    long: (key: string, count: number) => `The list ‘${key}’ has ${count} entries.`,
    most: (count: number) => `There is room for ${count}. Take out what is needed least.`,
    write: (line: string) => `Write: ${line}`,
    expected: (what: string) => `Expected: ${what}.`,
    text: 'a text',
    list: 'a list',
    settings: 'settings, each on a line of its own',
    number: 'a whole number from 1',
    range: (least: string, most: string) => `a whole number from ${least} up to ${most}`,
    or: 'or',
    zone: (zone: string) => `‘${zone}’ is not a known time zone.`,
    zoneHelp: 'Write, for instance: timeZone: Europe/Amsterdam',
  },
};
