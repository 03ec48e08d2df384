import picomatch from 'picomatch';
import { validateWords } from '../../messages/validate.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/**
 * Names the globs under `overrides` that fit no article: a slip there switches nothing on or off.
 *
 * @param sources the whole archive; issue files are only looked at when they are asked for.
 */
export function remarkUnmatched(
  sources: readonly { readonly path: string }[],
  { io, lang, quiet, workspace }: CommandContext,
): void {
  if (quiet) return;
  for (const [index, { files }] of workspace.config.overrides.entries()) {
    for (const glob of files) {
      const matches = picomatch(glob, { dot: true });
      if (sources.some(({ path }) => matches(path))) continue;
      if (glob.startsWith(`${workspace.config.newsletters}/`)) continue;
      const place = workspace.settingPlace?.(`overrides.${index}.files`) ?? '';
      io.err(`${place}  ${validateWords[lang].unmatched(visible(glob))}\n`);
    }
  }
}
