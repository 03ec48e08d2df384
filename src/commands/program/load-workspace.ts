import path from 'node:path';
import { defaultConfig } from '../../config/defaults.ts';
import { findConfig } from '../../config/find.ts';
import { readConfig, settingPlaceIn } from '../../config/read.ts';
import type { Workspace } from '../../config/workspace.ts';
import type { Files } from '../../io/io.ts';
import { cliWords } from '../../messages/cli.ts';
import { configFileWords } from '../../messages/config-file.ts';
import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import { decode } from '../../parse/decode.ts';
import { parseYaml } from '../../parse/yaml.ts';
import { configSyntaxError } from './config-syntax-error.ts';

const largestConfig = 1024 * 1024;

/**
 * The workspace around a folder: its configuration, or the defaults where there is none.
 *
 * @param given the path after `--config`.
 */
export function loadWorkspace(
  folder: string,
  given: string | undefined,
  lang: Lang,
  files: Files,
): Workspace {
  if (files.kindOf(folder) !== 'folder') {
    throw new UserError(cliWords[lang].noFolder(folder), cliWords[lang].noFolderHelp);
  }
  const say = configFileWords[lang];
  const configPath = given === undefined ? findConfig(folder, files) : path.resolve(folder, given);
  if (configPath === undefined) return { root: folder, config: defaultConfig };
  const outcome = files.read(configPath, largestConfig);
  if (!outcome.ok) throw new UserError(say.missing(given ?? configPath), say.missingHelp);

  const shown = path.relative(folder, configPath).replaceAll('\\', '/');
  const { text, fault: unread } = decode(outcome.bytes);
  if (unread) throw new UserError(say.notText(shown), say.notTextHelp);
  const yaml = parseYaml(text, 0);
  const fault = yaml.faults[0];
  if (fault && !isBlank(text)) throw configSyntaxError(shown, text, fault, lang);
  const config = readConfig(shown, text, yaml, lang);
  const settingPlace = (key: string) => settingPlaceIn(shown, text, yaml.places, key);
  return { root: path.dirname(configPath), configPath, config, settingPlace };
}

/** With every setting commented out, the defaults are in force. */
function isBlank(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^\s*(#.*)?$/.test(line));
}
