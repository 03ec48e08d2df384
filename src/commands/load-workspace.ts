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
import { decode } from '../parse/decode.ts';
import { parseYaml } from '../parse/yaml.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

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
  const say = cliWords[lang];
  if (files.kindOf(folder) !== 'folder')
    throw new UserError(say.noFolder(folder), say.noFolderHelp);
  const configPath = given === undefined ? findConfig(folder, files) : path.resolve(folder, given);
  if (configPath === undefined) return { root: folder, config: defaultConfig };
  const outcome = files.read(configPath, largestConfig);
  if (!outcome.ok) throw new UserError(say.noConfig(given ?? configPath), say.noConfigHelp);

  const shown = path.relative(folder, configPath).replaceAll('\\', '/');
  const { text, fault: unread } = decode(outcome.bytes);
  if (unread) throw new UserError(say.unreadConfig(shown), say.unreadConfigHelp);
  const yaml = parseYaml(text, 0);
  const fault = yaml.faults[0];
  if (fault && !isBlank(text)) throw syntaxError(shown, text, fault, lang);
  const config = readConfig(shown, text, yaml, lang);
  return { root: path.dirname(configPath), configPath, config };
}

/** With every setting commented out, the defaults are in force. */
function isBlank(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^\s*(#.*)?$/.test(line));
}

function syntaxError(shown: string, text: string, fault: SyntaxFault, lang: Lang): UserError {
  const say = cliWords[lang];
  const { line, column } = positionAt(lineStarts(text), fault.range[0]);
  const mended = fault.kind === 'yaml' ? fault.mend?.text?.trim() : undefined;
  const help = mended === undefined ? say.badConfigHelp : say.writeConfig(mended);
  const reason = fault.kind === 'yaml' ? fault.reason : say.configFaults[fault.kind];
  return new UserError(say.badConfig(`${shown}:${line}:${column}`, reason), help);
}
