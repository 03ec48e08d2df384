import type { CalendarDate } from '../model/calendar-date.ts';
import type { Desk, DeskEntry } from '../model/desk.ts';
import { compareText } from '../text/compare.ts';
import { monthOf } from '../text/dates/calendar.ts';
import { formatMonth } from '../text/dates/format-date.ts';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { type CalendarRow, calendarRows } from './calendar-months.ts';
import { type Page, rootFrom } from './page.ts';
import { articlePage, issuePage } from './paths.ts';
import type { PreviewSetting } from './setting.ts';
import { stateBadge } from './state-badge.ts';

const path = 'calendar/index.html';
const root = rootFrom(path);

/** @param categories those of the house, in its own order. */
export function calendarPage(
  desk: Desk,
  categories: readonly string[],
  today: CalendarDate,
  setting: PreviewSetting,
): Page {
  const { words } = setting;
  const dated = desk.entries.filter(({ date }) => date);
  const used = dated.flatMap(({ categories: own }) => own.slice(0, 1)).sort(compareText);
  const loose = dated.some(({ categories: own }) => own.length === 0);
  const columns = [...new Set([...categories, ...used]), ...(loose ? [''] : [])];
  const names = columns.map((name) => name || words.noCategory);
  const undated = desk.entries.filter(({ date }) => !date);
  const rows = calendarRows(desk, today).map((row) =>
    rowHtml(row, columns, monthOf(today), setting),
  );
  const main = `<div class="lead"><h1>${words.calendar}</h1>
<p class="soft">${words.calendarIntroduction}</p></div>
${undated.length > 0 ? `<section class="notice"><h2>${words.undated}</h2>\n${list(undated, setting)}</section>` : ''}
${columns.length === 0 ? `<p class="empty">${words.noArticles}</p>` : table(names, rows, setting)}`;
  return { path, view: 'calendar', title: words.calendar, main };
}

function rowHtml(
  row: CalendarRow,
  columns: readonly string[],
  now: string,
  setting: PreviewSetting,
): string {
  const { words } = setting;
  const name = (month: string) => monthName(month, setting);
  if (row.kind === 'gap') {
    const said = words.gap(name(row.from), name(row.to), row.months);
    return `<tr class="gap"><th scope="row" colspan="${columns.length + 1}">${said}</th></tr>`;
  }
  const { month, entries, issues } = row;
  const cells = columns.map((column) => {
    const own = entries.filter(({ categories }) => (categories[0] ?? '') === column);
    const label = escapeAttribute(column || words.noCategory);
    return own.length === 0
      ? `<td class="nothing" data-label="${label}"><span>${words.nothing}</span></td>`
      : `<td data-label="${label}">${list(own, setting)}</td>`;
  });
  const letters = issues.map(
    (issue) =>
      `<a class="issue" href="${root}${issuePage(issue.name)}" dir="auto">${escapeText(issue.title)}</a>`,
  );
  const here = month === now ? ` <span class="soft">${words.thisMonth}</span>` : '';
  return `<tr${month === now ? ' class="now"' : ''}><th scope="row">${name(month)}${here}${letters.join('')}</th>${cells.join('')}</tr>`;
}

function list(entries: readonly DeskEntry[], { words }: PreviewSetting): string {
  const items = entries.map(({ path: file, title, slug, date, state }) => {
    const day = date ? `<span class="day">${date.day}</span> ` : '';
    return `<li>${day}<a href="${root}${articlePage(file)}" dir="auto">${escapeText(title ?? words.desks.untitled(slug))}</a> ${stateBadge(state, words)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function monthName(month: string, { lang }: PreviewSetting): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return formatMonth(year, number, lang);
}

function table(
  names: readonly string[],
  rows: readonly string[],
  { words }: PreviewSetting,
): string {
  return `<div class="table" role="region" tabindex="0" aria-label="${words.calendar}">
<table class="calendar">
<thead><tr><th scope="col">${words.monthColumn}</th>${names.map((name) => `<th scope="col" dir="auto">${escapeText(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}
