import type { Offer } from '../../intake/feeds/new-items.ts';
import { withQuote } from '../../intake/feeds/own-line.ts';
import { curateWords } from '../../messages/curate.ts';
import { UserError } from '../../model/user-error.ts';
import type { ExternalEntry } from '../../newsletter/external-entries.ts';
import { canonicalAddress } from '../../text/addresses/canonical-address.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { ownLines } from './own-lines.ts';
import { sameList } from './same-list.ts';

/** What was picked, as it goes into the issue file: with the editor's line to it. */
export async function pickEntries(
  offers: readonly Offer[],
  flags: Flags,
  context: CommandContext,
): Promise<readonly ExternalEntry[]> {
  const { feeds, language } = context.workspace.config;
  const given = flags.list('pick');
  const picks =
    given.length > 0 ? givenPicks(given, offers, flags, context) : await askPicks(offers, context);
  const lines = await ownLines(picks, flags.list('why'), context);
  const quoting = flags.on('quote') === true;
  return picks.map((item, index) => {
    const { title, url, source, date, lang } = item;
    const line = lines[index] ?? '';
    return {
      title,
      url,
      source,
      ...(date && { date }),
      why: quoting ? withQuote(line, item, feeds.quote) : line,
      ...(lang !== undefined && lang !== language && { lang }),
    };
  });
}

/** The items that `--pick` names: by number, or by address, each once and in the order named. */
function givenPicks(
  given: readonly string[],
  offers: readonly Offer[],
  flags: Flags,
  { lang }: CommandContext,
): readonly Offer[] {
  const say = curateWords[lang];
  const wanted = given.flatMap((pick) => (/^[\d,;\s]+$/.test(pick) ? pick.split(/[,;\s]+/) : pick));
  const picked = wanted
    .filter((pick) => pick !== '')
    .map((pick) => {
      const offer = offers.find(({ number, url }) =>
        /^\d+$/.test(pick)
          ? number === Number(pick)
          : canonicalAddress(url) === canonicalAddress(pick),
      );
      if (offer) return offer;
      const list = `viag curate${sameList(flags)} --list`;
      throw new UserError(say.unknownPick(visible(pick)), say.unknownPickHelp(offers.length, list));
    });
  return [...new Set(picked)];
}

async function askPicks(
  offers: readonly Offer[],
  { io, lang }: CommandContext,
): Promise<readonly Offer[]> {
  const say = curateWords[lang];
  const prompts = await io.prompts();
  const numbers = await prompts.pick({
    message: say.askPicks,
    choices: offers.map((offer) => ({ value: String(offer.number), label: labelOf(offer) })),
    help: say.pickHelp,
    nothing: say.pickNothing,
    picked: say.picked,
  });
  return offers.filter(({ number }) => numbers.includes(String(number)));
}

function labelOf({ source, date, title }: Offer): string {
  return [source, ...(date ? [toIso(date)] : []), title].join(' · ');
}
