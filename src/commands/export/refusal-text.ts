import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Refusal } from './admit-articles.ts';

/** Which articles do not go along and why, and what to do about it. */
export function refusalText(
  heading: string,
  refused: readonly Refusal[],
  { lang, paint }: CommandContext,
): string {
  const say = chooseArticlesWords[lang];
  const lines = refused.map(
    ({ path: file, reason }) => `  ${paint.underline(visible(file))} ${visible(reason)}`,
  );
  const allowances = [...new Set(refused.map(({ allowance }) => allowance))];
  const help = allowances.includes(undefined)
    ? say.refusedMend
    : say.refusedHelp(allowances.map((what) => `--allow ${what}`).join(' '));
  return `${paint.red(heading)}\n${lines.join('\n')}\n${help}\n`;
}
