import type { Prompts } from '../../io/prompts.ts';
import { dateFaultText } from '../../messages/date-faults.ts';
import { newFileWords } from '../../messages/new-file.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { UserError } from '../../model/user-error.ts';
import { oneLine } from '../../scaffold/one-line.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { readDate } from '../../text/dates/read-date.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/** The title from the command line; empty when it is not there. */
export function givenTitle(args: readonly string[], flags: Flags, context: CommandContext): string {
  const loose = oneLine(args[0] ?? '');
  const flag = oneLine(flags.text('title') ?? '');
  if (loose !== '' && flag !== '' && loose !== flag) {
    const words = newFileWords[context.lang];
    throw new UserError(words.twoTitles, words.twoTitlesHelp);
  }
  return flag === '' ? loose : flag;
}

/** Asks until there is a day that exists and can be meant in one way only. */
export async function askDate(
  prompts: Prompts,
  message: string,
  initial: CalendarDate,
  { io, lang, today }: CommandContext,
): Promise<CalendarDate> {
  const answer = await prompts.text({
    message,
    default: formatDate(initial, lang),
    check: (text) => {
      const reading = readDate(text, today);
      return reading.ok ? undefined : dateFaultText(reading.fault, lang);
    },
  });
  const reading = readDate(answer, today);
  if (!reading.ok) throw new Error(`an unchecked date: ${answer}`);
  const day = formatDate(reading.date, lang);
  // Who typed `23 nov` left a year to viag.
  if (oneLine(answer) !== day) io.err(`  ${newFileWords[lang].readAs(day)}\n`);
  return reading.date;
}
