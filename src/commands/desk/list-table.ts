import type { Paint } from '../../io/io.ts';
import { deskWords } from '../../messages/desk.ts';
import { listWords } from '../../messages/list.ts';
import type { DeskEntry, DeskState } from '../../model/desk.ts';
import type { Severity } from '../../model/finding.ts';
import { nameOfPath } from '../../text/addresses/article-path.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { type Column, tableLines } from '../../text/display/table.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/**
 * Articles as a table. On a terminal it is as wide as that at most: titles are shortened and what
 * matters least is left out. Elsewhere nothing is, so that other programs see all of it.
 */
export function listTable(entries: readonly DeskEntry[], context: CommandContext): string {
  const { io, lang, paint } = context;
  const { column } = listWords[lang];
  const say = deskWords[lang];
  const number = (
    header: string,
    countIn: (entry: DeskEntry) => number,
    colour: (text: string) => string,
    expendable: number,
  ): Column => ({
    header,
    cells: entries.map((entry) => String(countIn(entry) || '')),
    align: 'right',
    expendable,
    paint: (cell) => colour(cell),
  });
  const found = (severity: Severity, colour: (text: string) => string) =>
    number(column[severity], ({ counts }) => counts[severity], colour, 2);
  const columns: readonly Column[] = [
    {
      header: column.date,
      cells: entries.map(({ date }) => (date ? toIso(date) : say.undated)),
      expendable: 1,
    },
    {
      header: column.state,
      cells: entries.map(({ state, plannedIn: [issue] }) =>
        state === 'in-issue' && issue !== undefined
          ? say.inIssue(visible(issue))
          : say.state[state],
      ),
      paint: (cell, row) => inColour(entries[row]?.state, paint)(cell),
    },
    {
      header: column.title,
      cells: entries.map((entry) => titleOf(entry, say.untitled)),
      least: 16,
    },
    {
      header: column.category,
      cells: entries.map(({ categories }) => visible(categories.join(', '))),
      expendable: 3,
    },
    found('error', paint.red),
    found('warning', paint.yellow),
    found('info', paint.cyan),
    number(column.alt, ({ missingAlt }) => missingAlt, paint.yellow, 4),
    { header: column.slug, cells: entries.map(({ slug }) => visible(slug)), expendable: 5 },
    { header: column.path, cells: entries.map(({ path }) => visible(path)), expendable: 6 },
  ];
  const width = io.terminal.outputIsTerminal ? io.terminal.columns : undefined;
  return `${tableLines(columns, width, paint.dim).join('\n')}\n`;
}

/** What an article is called; without a title, by its file. */
export function titleOf({ title, path }: DeskEntry, untitled: (name: string) => string): string {
  return title === undefined ? untitled(visible(nameOfPath(path))) : visible(title);
}

export function inColour(state: DeskState | undefined, paint: Paint): (text: string) => string {
  const colours: Readonly<Record<DeskState, (text: string) => string>> = {
    draft: paint.dim,
    planned: paint.cyan,
    'in-issue': paint.cyan,
    ready: paint.green,
    faulty: paint.red,
    sent: paint.dim,
    changed: paint.yellow,
  };
  return state === undefined ? (text) => text : colours[state];
}
