import type { Offer } from '../../intake/feeds/new-items.ts';
import { ownLineFault } from '../../intake/feeds/own-line.ts';
import { curateWords } from '../../messages/curate.ts';
import { UserError } from '../../model/user-error.ts';
import { truncateAtWord } from '../../text/display/graphemes.ts';
import { plainLine } from '../../text/display/plain-line.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/** Enough to remember by what it is about. */
const shownSummary = 300;

/**
 * For each pick the line in which the editor says why it matters: those given, in the order of the
 * picks; the others are asked for.
 */
export async function ownLines(
  picks: readonly Offer[],
  given: readonly string[],
  context: CommandContext,
): Promise<readonly string[]> {
  const { io, lang } = context;
  const say = curateWords[lang];
  if (given.length > picks.length) {
    throw new UserError(say.spareLines(given.length, picks.length), say.spareLinesHelp);
  }
  const lines: string[] = [];
  for (const [index, pick] of picks.entries()) {
    const written = given[index];
    if (written !== undefined) lines.push(checked(plainLine(written), pick, context));
    else if (io.terminal.interactive) lines.push(await askLine(pick, context));
    else throw new UserError(say.missingLine(pick.title), say.missingLineHelp);
  }
  return lines;
}

function checked(line: string, pick: Offer, { lang }: CommandContext): string {
  const fault = ownLineFault(line, pick);
  if (fault === undefined) return line;
  const say = curateWords[lang];
  throw new UserError(`${pick.title}: ${say.line[fault]}`, say.missingLineHelp);
}

async function askLine(pick: Offer, { io, lang, paint }: CommandContext): Promise<string> {
  const say = curateWords[lang];
  const summary = truncateAtWord(pick.summary ?? '', shownSummary);
  io.err(`\n${paint.bold(visible(pick.title))}\n${visible(pick.url)}\n`);
  if (summary !== '') io.err(`${paint.dim(visible(summary))}\n`);
  const prompts = await io.prompts();
  const answer = await prompts.text({
    message: say.askLine,
    check: (line) => {
      const fault = ownLineFault(plainLine(line), pick);
      return fault && say.line[fault];
    },
  });
  return plainLine(answer);
}
