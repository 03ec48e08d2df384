import { isRealDate, weekdayOf } from '../../text/dates/calendar.ts';
import { faultIn } from './element-checks.ts';
import type { FeedFault, FeedFaultCode } from './finding.ts';
import type { XmlElement } from './xml-element.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = '(\\d\\d):(\\d\\d)(?::(\\d\\d))?';
const names = 'UT|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|Z';
const asToday = new RegExp(
  `^(?:([A-Z][a-z]{2}), )?(\\d\\d?) ([A-Z][a-z]{2}) (\\d{4}) ${clock} (?:[+-]\\d\\d[0-5]\\d|${names})$`,
);
/** With years of two digits, other blanks and letters: still read, but not by every reader. */
const asOfOld = new RegExp(
  `^(?:([a-z]{3})\\s*,\\s*)?(\\d\\d?)\\s+([a-z]{3})\\s+(\\d\\d(?:\\d\\d)?)\\s+${clock}\\s+(?:[+-]\\d{4}|${names}|[a-ik-z])?$`,
  'i',
);

/** https://www.rfc-editor.org/rfc/rfc2822#section-3.3 */
export function* rfc2822Date(element: XmlElement): Generator<FeedFault> {
  const text = element.text.trim();
  const today = asToday.exec(text);
  const match = today ?? asOfOld.exec(text);
  const fault = match ? faultOf(match.slice(1)) : 'InvalidRFC2822Date';
  if (fault) yield faultIn(element, fault);
  else if (!today) yield faultIn(element, 'ProblematicalRFC822Date');
}

function faultOf(parts: readonly (string | undefined)[]): FeedFaultCode | undefined {
  const [weekday, day, monthName = '', year = '', hour, minute, second] = parts;
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  const date = { year: Number(year.length === 2 ? `20${year}` : year), month, day: Number(day) };
  if (!isRealDate(date) || !isClock(hour, minute, second)) return 'InvalidRFC2822Date';
  if (weekday === undefined || year.length === 2) return undefined;
  return weekdays[weekdayOf(date)] === weekday.toLowerCase() ? undefined : 'IncorrectDOW';
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-3.3, which wants capitals. */
export function isRfc3339(text: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second, ahead = '0', past = '0'] = match.slice(1);
  return (
    isRealDate({ year: Number(year), month: Number(month), day: Number(day) }) &&
    isClock(hour, minute, second) &&
    isClock(ahead, past, '0')
  );
}

export function* rfc3339Date(element: XmlElement): Generator<FeedFault> {
  if (!isRfc3339(element.text.trim())) yield faultIn(element, 'InvalidRFC3339Date');
}

/** 60 for a leap second. */
function isClock(hour = '', minute = '', second = '0'): boolean {
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
}
