import { initWords } from '../../messages/init.ts';
import { exampleAddress } from '../../scaffold/ci-files.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import { shellWord } from '../program/shell-word.ts';

/**
 * What whoever sets up a check must still do: a service looks in one place, and must be able to
 * have viag.
 *
 * @param paths of the files for it that were just made, from the root.
 */
export function ciRemarks(
  paths: readonly string[],
  root: string,
  { io, lang }: CommandContext,
): readonly string[] {
  if (paths.length === 0) return [];
  const say = initWords[lang];
  const git = io.system.git(root, ['rev-parse', '--show-prefix']);
  const below = git.ok ? git.output.toString().trim().replace(/\/$/, '') : '';
  return [
    say.ciSource(paths.join(', '), exampleAddress),
    ...(below === '' ? [] : [say.ciBelow(visible(shellWord(below)))]),
    '',
  ];
}
