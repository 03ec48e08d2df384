import { dateFaultText, dateFlagWords } from '../../messages/date-faults.ts';
import { postScheduleWords } from '../../messages/post-schedule.ts';
import { UserError } from '../../model/user-error.ts';
import { type Cadence, readEvery, readWeekdays } from '../../social/schedules/cadence.ts';
import { type Moment, momentOf } from '../../social/schedules/moment.ts';
import { readClockTime, readMoment } from '../../social/schedules/read-moment.ts';
import type { ClockTime } from '../../text/dates/clock.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

export interface Timing {
  /** No post goes out before it. */
  readonly start: Moment;
  readonly cadence?: Cadence;
}

export const timingFlags = ['at', 'every', 'on', 'time'] as const;

/** `--at` with `--every` or `--on`, or `--on` with `--time`: then from now on. */
export function readTiming(flags: Flags, context: CommandContext): Timing {
  const say = postScheduleWords[context.lang];
  const [at, every, on, time] = timingFlags.map((name) => flags.text(name));
  if (every !== undefined && on !== undefined) {
    throw new UserError(say.everyAndOn, say.everyAndOnHelp);
  }
  if (time !== undefined && on === undefined) {
    throw new UserError(say.timeWithoutOn, say.timeWithoutOnHelp);
  }
  if (at === undefined && on === undefined) throw new UserError(say.noStart, say.noStartHelp);
  const now = momentOf(context.io.now(), context.workspace.config.timeZone);
  const start = at === undefined ? undefined : startAt(at, now, context);
  const first = start ?? now;
  if (every !== undefined) return { start: first, cadence: { kind: 'every', days: days(every) } };
  if (on === undefined) return { start: first };
  const clock = time === undefined ? start?.local : clockTime(time);
  if (clock === undefined) throw new UserError(say.noTime, say.noTimeHelp);
  return { start: first, cadence: { kind: 'on', weekdays: weekdays(on), time: clock } };

  function days(written: string): number {
    const found = readEvery(written);
    if (found === undefined) throw new UserError(say.badEvery(written), say.badEveryHelp);
    return found;
  }

  function weekdays(written: string) {
    const found = readWeekdays(written);
    if ('weekdays' in found) return found.weekdays;
    throw new UserError(say.unknownDay(found.unknown), say.unknownDayHelp);
  }

  function clockTime(written: string): ClockTime {
    const found = readClockTime(written);
    if (typeof found !== 'string') return found;
    throw new UserError(say.badTime[found](written), say.badTimeHelp);
  }
}

function startAt(written: string, now: Moment, { lang, workspace }: CommandContext): Moment {
  const say = postScheduleWords[lang];
  const found = readMoment(written, workspace.config.timeZone, now.local.date);
  if (typeof found === 'string')
    throw new UserError(say.badMoment[found](written), say.badMomentHelp);
  if ('kind' in found) {
    const reason = dateFaultText(found, lang);
    throw new UserError(
      dateFlagWords[lang].bad('--at', visible(written), reason),
      say.badMomentHelp,
    );
  }
  // Planning tools post what is late at once.
  if (found.instant < now.instant) throw new UserError(say.past(written), say.pastHelp);
  return found;
}
