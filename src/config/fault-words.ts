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
      if (issue.type === 'strict_object' && issue.expected === 'never') {
        const meant = closest(name, knownKeys(key));
        return {
          message: say.unknown(key),
          help: meant ? say.meant(meant) : say.known(knownKeys(key).join(', ')),
        };
      }
      return {
        message: say.wrong(key, received(issue)),
        help: say.expected(expectation(issue, say)),
      };
    },
    timeZone: (zone) => ({ message: say.zone(zone), help: say.zoneHelp }),
  };
}

/** The keys that may stand beside the unknown one. */
function knownKeys(dotPath: string): readonly string[] {
  let entries: Readonly<Record<string, unknown>> = configFileSchema.entries;
  for (const part of dotPath.split('.').slice(0, -1)) {
    const entry = entries[part] as { wrapped?: { entries?: Record<string, unknown> } } | undefined;
    entries = entry?.wrapped?.entries ?? {};
  }
  return Object.keys(entries);
}

function received(issue: v.BaseIssue<unknown>): string {
  return typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
}

function expectation(issue: v.BaseIssue<unknown>, say: (typeof words)['nl']): string {
  if (issue.type === 'regex') return issue.message;
  if (issue.type === 'string') return say.text;
  if (issue.type === 'array') return say.list;
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
    expected: (what: string) => `Verwacht: ${what}.`,
    text: 'een tekst',
    list: 'een lijst',
    zone: (zone: string) => `‘${zone}’ is geen bekende tijdzone.`,
    zoneHelp: 'Schrijf bijvoorbeeld: timeZone: Europe/Amsterdam',
  },
  en: {
    unknown: (key: string) => `‘${key}’ is not a known setting.`,
    meant: (key: string) => `Did you mean ‘${key}’?`,
    known: (keys: string) => `Known are: ${keys}.`,
    wrong: (key: string, value: string) => `The setting ‘${key}’ cannot be ‘${value}’.`,
    expected: (what: string) => `Expected: ${what}.`,
    text: 'a text',
    list: 'a list',
    zone: (zone: string) => `‘${zone}’ is not a known time zone.`,
    zoneHelp: 'Write, for instance: timeZone: Europe/Amsterdam',
  },
};
