import type { Lang } from '../../model/lang.ts';
import type { CommandMeta, OptionMeta } from '../command.ts';
import { commands } from '../index.ts';
import { globalFlags } from './command-options.ts';

/** What a command line says so far. */
export interface Line {
  /** Of a group, or of a command that is known. */
  readonly path: readonly string[];
  readonly meta: CommandMeta | undefined;
  /** Those that may stand here. */
  readonly options: readonly OptionMeta[];
  readonly given: ReadonlySet<OptionMeta>;
  /** The last word is an option that waits for its value. */
  readonly option: OptionMeta | undefined;
  /** How many arguments the command has been given. */
  readonly operands: number;
  /** After `--` nothing is an option. */
  readonly onlyOperands: boolean;
}

export function readLine(words: readonly string[], lang: Lang): Line {
  const everywhere = globalFlags(lang);
  const given = new Set<OptionMeta>();
  let path: readonly string[] = [];
  let meta: CommandMeta | undefined;
  let option: OptionMeta | undefined;
  let operands = 0;
  let onlyOperands = false;
  const optionsHere = () => [...(meta?.options ?? []), ...everywhere];
  for (const word of words) {
    if (option) {
      const optional = !option.flags.includes('<');
      option = undefined;
      if (!optional || !word.startsWith('-')) continue;
    }
    if (word === '--' && !onlyOperands) onlyOperands = true;
    else if (word.startsWith('-') && !onlyOperands) {
      const [name = ''] = word.split('=');
      const known = optionsHere().find(({ flags }) => flags.split(/[ ,]+/).includes(name));
      if (known) given.add(known);
      if (known && takesValue(known) && !word.includes('=')) option = known;
    } else if (meta) operands += 1;
    // `viag help new article` asks for the help of what follows.
    else if (word !== 'help' || path.length > 0) {
      path = [...path, word];
      meta = commandAt(path);
    }
  }
  const required = option?.flags.includes('<') ? option : undefined;
  return { path, meta, options: optionsHere(), given, option: required, operands, onlyOperands };
}

function takesValue({ flags }: OptionMeta): boolean {
  return /[<[]/.test(flags);
}

function commandAt(path: readonly string[]): CommandMeta | undefined {
  return commands.find(({ path: own, aliases = [] }) => {
    const names = [own, ...aliases.map((alias) => [...own.slice(0, -1), alias])];
    return names.some(
      (name) => name.length === path.length && name.every((word, index) => word === path[index]),
    );
  });
}
