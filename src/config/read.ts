import * as v from 'valibot';
import type { Config } from '../model/config.ts';
import type { Lang } from '../model/lang.ts';
import type { Places } from '../model/range.ts';
import { UserError } from '../model/user-error.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { defaultConfig } from './defaults.ts';
import { configFault, isUnknownKey } from './fault-words.ts';
import { resolveConfig } from './resolve.ts';
import { configFileSchema } from './schema.ts';

/** What the YAML reader made of the file; handed in, because `config/` and `parse/` stay apart. */
export interface ConfigYaml {
  readonly data: unknown;
  readonly places: Places;
}

/**
 * Checks a configuration against the schema and fills in the defaults.
 *
 * @param path as it is to be shown.
 * @throws UserError for the first thing that is wrong, with its line.
 */
export function readConfig(path: string, text: string, yaml: ConfigYaml, lang: Lang): Config {
  const result = v.safeParse(configFileSchema, yaml.data);
  if (result.success) {
    const config = resolveConfig(result.output);
    // The default is known to be one, and asking takes time.
    if (config.timeZone !== defaultConfig.timeZone && !isTimeZone(config.timeZone)) {
      throw faultAt('timeZone', configFault(lang).timeZone(config.timeZone));
    }
    return config;
  }
  // A misspelt key explains the one that is then missing.
  const issue = result.issues.find(isUnknownKey) ?? result.issues[0];
  const key = v.getDotPath(issue) ?? '';
  throw faultAt(key, configFault(lang).issue(issue, key));

  function faultAt(
    dotPath: string,
    { message, help }: { message: string; help: string },
  ): UserError {
    return new UserError(`${settingPlaceIn(path, text, yaml.places, dotPath)}  ${message}`, help);
  }
}

/** `viag.config.yaml:95:3`; of a key that is not there where it belongs. */
export function settingPlaceIn(path: string, text: string, places: Places, key: string): string {
  const { line, column } = positionAt(lineStarts(text), placeOf(key, places));
  return `${path}:${line}:${column}`;
}

function placeOf(dotPath: string, places: Places): number {
  const place = places.get(dotPath);
  if (place) return place.key[0];
  return dotPath.includes('.') ? placeOf(dotPath.replace(/\.[^.]*$/, ''), places) : 0;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
