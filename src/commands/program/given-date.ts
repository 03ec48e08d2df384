import { dateFaultText, dateFlagWords } from '../../messages/date-faults.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { UserError } from '../../model/user-error.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { type DateFault, readDate } from '../../text/dates/read-date.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from './flags.ts';

/** Every flag that takes a day. */
type DateFlag = 'date' | 'from' | 'to' | 'since';

/** The day that a flag gives, in any form an editor would type; undefined when it was not given. */
export function givenDate(
  flag: DateFlag,
  flags: Flags,
  { lang, today }: CommandContext,
): CalendarDate | undefined {
  const written = flags.text(flag);
  if (written === undefined) return undefined;
  const reading = readDate(written, today);
  if (reading.ok) return reading.date;
  const say = dateFlagWords[lang];
  const reason = dateFaultText(reading.fault, lang);
  const likely = likelyDays(reading.fault).map((day) => `--${flag} ${toIso(day)}`);
  throw new UserError(
    say.bad(`--${flag}`, visible(written), reason),
    likely.length > 0 ? say.write(likely.join(say.or)) : say.forms(`--${flag}`),
  );
}

function likelyDays(fault: DateFault): readonly CalendarDate[] {
  if (fault.kind === 'ambiguous') return fault.candidates;
  return fault.kind === 'weekday' ? [fault.date] : [];
}
