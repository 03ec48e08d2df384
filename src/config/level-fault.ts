import type * as v from 'valibot';
import type { Level } from '../model/finding.ts';
import type { Lang } from '../model/lang.ts';
import { flowYaml } from '../text/encodings/flow-yaml.ts';
import type { Fault } from './fault-words.ts';

const levels: readonly Level[] = ['error', 'warning', 'info', 'off'];

/** What people write for a level who do not know its name. */
const meanings: Readonly<Record<string, Level>> = {
  fout: 'error',
  waarschuwing: 'warning',
  warn: 'warning',
  tip: 'info',
  hint: 'info',
  uit: 'off',
  nee: 'off',
  none: 'off',
  false: 'off',
};

/** A rule's setting that is no level; undefined for an issue of another kind. */
export function levelFault(
  { input }: v.BaseIssue<unknown>,
  key: string,
  lang: Lang,
): Fault | undefined {
  const [, path] = /^(?:overrides\.\d+\.)?rules\.([^.]+)$/.exec(key) ?? [];
  if (path === undefined) return undefined;
  const say = words[lang];
  if (Array.isArray(input)) {
    const level = levelNamed(input[0]) ?? 'warning';
    const options = isSettings(input[1]) ? flowYaml(input[1]) : '{…}';
    return { message: say.wrong(key, flowYaml(input)), help: say.write(`[${level}, ${options}]`) };
  }
  if (isSettings(input)) {
    const help = say.write(`[warning, ${flowYaml(input)}]`);
    return { message: say.noLevel(key), help };
  }
  const meant = levelNamed(input);
  const help = meant ? say.meant(meant) : say.choose(levels.join(', '));
  return { message: input === null ? say.blank(key) : say.wrong(key, String(input)), help };
}

function levelNamed(given: unknown): Level | undefined {
  const word = String(given).toLowerCase();
  return (
    levels.find((level) => level === word) ??
    (Object.hasOwn(meanings, word) ? meanings[word] : undefined)
  );
}

function isSettings(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const words = {
  nl: {
    wrong: (key: string, value: string) => `De instelling ‘${key}’ kan niet ‘${value}’ zijn.`,
    blank: (key: string) => `De instelling ‘${key}’ heeft geen waarde.`,
    noLevel: (key: string) => `Bij ‘${key}’ staat geen niveau.`,
    meant: (level: string) => `Bedoel je ‘${level}’?`,
    choose: (list: string) => `Kies uit: ${list}.`,
    write: (setting: string) => `Schrijf: ${setting}`,
  },
  en: {
    wrong: (key: string, value: string) => `The setting ‘${key}’ cannot be ‘${value}’.`,
    blank: (key: string) => `The setting ‘${key}’ has no value.`,
    noLevel: (key: string) => `‘${key}’ has no level.`,
    meant: (level: string) => `Did you mean ‘${level}’?`,
    choose: (list: string) => `Choose from: ${list}.`,
    write: (setting: string) => `Write: ${setting}`,
  },
};
