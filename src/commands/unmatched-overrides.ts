import picomatch from 'picomatch';
import { validateWords } from '../messages/validate.ts';
import { visible } from '../text/visible.ts';
import type { CommandContext } from './context.ts';

/** Names the globs under `overrides` that fit no article: a slip there switches nothing on or off. */
export function remarkUnmatched(
  paths: readonly string[],
  { io, lang, quiet, workspace }: CommandContext,
): void {
  if (quiet) return;
  for (const [index, { files }] of workspace.config.overrides.entries()) {
    for (const glob of files) {
      const matches = picomatch(glob, { dot: true });
      if (paths.some((path) => matches(path))) continue;
      const place = workspace.settingPlace?.(`overrides.${index}.files`) ?? '';
      io.err(`${place}  ${validateWords[lang].unmatched(visible(glob))}\n`);
    }
  }
}
