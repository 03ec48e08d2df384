import path from 'node:path';
import { defaultConfig } from '../config/defaults.ts';
import { findConfig } from '../config/find.ts';
import { readConfig } from '../config/read.ts';
import type { Workspace } from '../config/workspace.ts';
import type { Files } from '../io/io.ts';
import { cliWords } from '../messages/cli.ts';
import type { SyntaxFault } from '../model/fault.ts';
import type { Lang } from '../model/lang.ts';
import { UserError } from '../model/user-error.ts';
import { parseYaml } from '../parse/yaml.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

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
  const say = cliWords[lang];
  if (files.kindOf(folder) !== 'folder')
    throw new UserError(say.noFolder(folder), say.noFolderHelp);
  const configPath = given === undefined ? findConfig(folder, files) : path.resolve(folder, given);
  if (configPath === undefined) return { root: folder, config: defaultConfig };
  const text = files.kindOf(configPath) === 'file' ? files.readText(configPath) : undefined;
  if (text === undefined) throw new UserError(say.noConfig(given ?? configPath), say.noConfigHelp);

  const shown = path.relative(folder, configPath).replaceAll('\\', '/');
  const source = text.replace(/^\ufeff/, '');
  const yaml = parseYaml(source, 0);
  const fault = yaml.faults[0];
  if (fault) throw syntaxError(shown, source, fault, lang);
  const config = readConfig(shown, source, yaml, lang);
  return { root: path.dirname(configPath), configPath, config };
}

function syntaxError(shown: string, text: string, fault: SyntaxFault, lang: Lang): UserError {
  const say = cliWords[lang];
  const { line, column } = positionAt(lineStarts(text), fault.range[0]);
  const reason = fault.kind === 'yaml' ? fault.reason : fault.kind;
  return new UserError(say.badConfig(`${shown}:${line}:${column}`, reason), say.badConfigHelp);
}
