import path from 'node:path';
import { findConfig } from '../../config/find.ts';
import type { Io } from '../../io/io.ts';
import type { Lang } from '../../model/lang.ts';

/**
 * The language to speak before anything has been read: the flag, else the configuration's own
 * line, else Dutch. Help and complaints about the command line must not wait for YAML.
 */
export function languageOf(argv: readonly string[], { cwd, files }: Io): Lang {
  const flag = flagValue('--lang', argv);
  if (flag === 'nl' || flag === 'en') return flag;
  try {
    const folder = path.resolve(cwd, flagValue('--cwd', argv) ?? '.');
    const given = flagValue('--config', argv) ?? flagValue('-c', argv);
    const config = given === undefined ? findConfig(folder, files) : path.resolve(folder, given);
    const text = config === undefined ? undefined : files.readText(config);
    return /^language:\s*["']?en["']?\s*(#.*)?$/m.test(text ?? '') ? 'en' : 'nl';
  } catch {
    // What is wrong with the configuration is for the command itself to say.
    return 'nl';
  }
}

/** The value of a flag, before commander has read the line. */
function flagValue(flag: string, argv: readonly string[]): string | undefined {
  const joined = argv.findLast((word) => word.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const at = argv.lastIndexOf(flag);
  return at === -1 ? undefined : argv[at + 1];
}
