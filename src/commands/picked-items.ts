import type { Offer } from '../intake/feeds/new-items.ts';
import { curateWords } from '../messages/curate.ts';
import { UserError } from '../model/user-error.ts';
import { toIso } from '../text/calendar.ts';
import { canonicalAddress } from '../text/canonical-address.ts';
import { visible } from '../text/visible.ts';
import type { CommandContext } from './context.ts';

/** The items that `--pick` names: by number, or by address, each once and in the order named. */
export function givenPicks(
  given: readonly string[],
  offers: readonly Offer[],
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
      throw new UserError(say.unknownPick(visible(pick)), say.unknownPickHelp(offers.length));
    });
  return [...new Set(picked)];
}

export async function askPicks(
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
