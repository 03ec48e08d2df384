import { join } from 'node:path';
import * as v from 'valibot';
import { settingFor } from '../config/active-rules.ts';
import { configFault } from '../config/fault-words.ts';
import { checkWords } from '../messages/check.ts';
import type { Document } from '../model/article.ts';
import type { Level, Report } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import { pictureSize } from '../picture-size.ts';
import type { Surroundings } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { closest } from '../text/suggest.ts';
import { type ActiveRule, validate } from '../validate.ts';
import type { CommandContext } from './context.ts';

/** In bytes; the size of a picture stands in front, behind what a camera wrote about it. */
const pictureStart = 256 * 1024;

/** Checks documents by the rules as the configuration and the flags have set them. */
export function checkDocuments(
  documents: readonly Document[],
  active: readonly ActiveRule[],
  { lang, today, workspace, io }: CommandContext,
): Report {
  const surroundings = lookAround(workspace.root, io.files);
  return validate(documents, active, { lang, config: workspace.config, today, surroundings });
}

/**
 * The rules that are on.
 *
 * @throws UserError for a rule that does not exist or options that will not do.
 */
export function activeRules(
  { lang, workspace }: CommandContext,
  levels: ReadonlyMap<string, Level> = new Map(),
): readonly ActiveRule[] {
  const say = checkWords[lang];
  const ids = rules.map((rule) => rule.id);
  for (const id of [...workspace.config.rules.keys(), ...levels.keys()]) {
    if (ids.includes(id)) continue;
    const meant = closest(id, ids);
    throw new UserError(say.unknownRule(id), meant ? say.meant(meant) : say.listRules);
  }
  return rules.flatMap((rule): readonly ActiveRule[] => {
    const setting = settingFor(rule.id, rule.severity, workspace.config.rules, levels);
    if (setting.level === 'off') return [];
    try {
      return [{ rule, severity: setting.level, options: rule.readOptions(setting.options) }];
    } catch (error) {
      if (!(error instanceof v.ValiError)) throw error;
      const [issue] = error.issues;
      const key = ['rules', rule.id, v.getDotPath(issue)].filter((part) => part !== null).join('.');
      throw new UserError(configFault(lang).issue(issue, key).message, say.explain(rule.id));
    }
  });
}

/** The disk as the rules may see it; a folder is read once a run. */
function lookAround(root: string, files: CommandContext['io']['files']): Surroundings {
  const known = new Map<string, readonly string[]>();
  return {
    kindOf: (path) => files.kindOf(join(root, path)),
    namesIn(folder) {
      const names = known.get(folder) ?? files.namesIn(join(root, folder));
      known.set(folder, names);
      return names;
    },
    sizeOf(path) {
      const start = files.readStart(join(root, path), pictureStart);
      return start && pictureSize(start);
    },
  };
}
