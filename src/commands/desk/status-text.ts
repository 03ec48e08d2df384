import type { DeskStatus, Lack } from '../../desk/status.ts';
import { deskWords } from '../../messages/desk.ts';
import { statusWords } from '../../messages/status.ts';
import type { DeskEntry, DeskIssue, FindingCounts } from '../../model/desk.ts';
import type { Severity } from '../../model/finding.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { fitWidth } from '../../text/display/fit-width.ts';
import { type Column, tableLines } from '../../text/display/table.ts';
import { visible } from '../../text/display/visible.ts';
import { wrap } from '../../text/display/width.ts';
import type { CommandContext } from '../context.ts';
import { inColour, titleOf } from './list-table.ts';

/** What is longer is shown by `viag list`. */
const most = 5;
const indent = '  ';

/** The desk for people: the next newsletter first, then what is to be done, each part if it is there. */
export function statusText(status: DeskStatus, context: CommandContext): string {
  const { lang, paint } = context;
  const say = statusWords[lang];
  const words = deskWords[lang];
  const { heading } = say;
  const found = foundText(context);
  const part = (
    title: string,
    entries: readonly DeskEntry[],
    more: string,
    remark?: (entry: DeskEntry) => string,
  ) =>
    entries.length === 0
      ? []
      : [
          [
            paint.bold(`${title} (${entries.length})`),
            ...entryLines(entries.slice(0, most), context, remark),
            ...(entries.length > most
              ? [`${indent}${paint.dim(say.more(entries.length - most, more))}`]
              : []),
          ],
        ];
  const unmarked = status.unmarked.map(({ name }) => visible(name));
  const blocks = [
    status.articles === 0 ? [words.noArticles] : nextLines(status.next, context),
    ...(status.waiting.length > 0
      ? [
          [
            paint.bold(heading.waiting),
            ...status.waiting.map((issue) => waitingLine(issue, context)),
          ],
        ]
      : []),
    ...part(heading.attention, status.attention, 'viag validate', ({ counts }) => found(counts)),
    ...part(heading.unsent, status.unsent, 'viag list --ready'),
    ...part(heading.changed, status.changed, 'viag list --changed', ({ sentIn }) =>
      say.sentIn(visible(sentIn.join(', '))),
    ),
    ...part(heading.drafts, status.drafts, 'viag list --drafts'),
    ...part(heading.planned, status.planned, 'viag list --future'),
    ...(unmarked.length > 0
      ? [[paint.bold(heading.unmarked), indent + shortened(unmarked.join(', '), context)]]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function nextLines(next: DeskStatus['next'], context: CommandContext): readonly string[] {
  const { lang, paint } = context;
  const say = statusWords[lang];
  if (!next) return [say.noNext];
  const { issue, entries, lacks } = next;
  const heading = issueHeading(issue, context);
  const beside = besideArticles(issue, context);
  const nothing = entries.length + beside.length === 0;
  return [
    paint.bold(wrapped(heading, context)),
    ...entryLines(entries, context, ({ state, counts }) =>
      counts.error > 0
        ? foundText(context)(counts)
        : state === 'in-issue'
          ? ''
          : deskWords[lang].state[state],
    ),
    ...(beside.length > 0 ? [`${indent}${beside.join(', ')}`] : []),
    ...(nothing ? [`${indent}${say.empty}`] : []),
    ...(lacks.length > 0 ? [`${say.heading.lacking}:`] : []),
    ...lacks.map((lack) => wrapped(`${indent}- ${lackText(lack, context)}`, context)),
  ];
}

/** One line: what it is, and what is in it. */
function waitingLine(issue: DeskIssue, context: CommandContext): string {
  const { lang } = context;
  const { articles } = issue;
  const contents = [
    ...(articles.length > 0 ? [deskWords[lang].articles(articles.length)] : []),
    ...besideArticles(issue, context),
  ].join(', ');
  const heading = issueHeading(issue, context);
  const line = `${heading}: ${contents || statusWords[lang].nothing}`;
  return wrapped(indent + line, context);
}

function issueHeading({ title, path, date }: DeskIssue, { lang }: CommandContext): string {
  const say = statusWords[lang];
  const [name, file] = [visible(title), visible(path)];
  return date ? say.nextOn(name, file, formatDate(date, lang)) : say.next(name, file);
}

function besideArticles({ agenda, external }: DeskIssue, { lang }: CommandContext) {
  const say = statusWords[lang];
  return [
    ...(agenda > 0 ? [say.agenda(agenda)] : []),
    ...(external > 0 ? [say.external(external)] : []),
  ];
}

function lackText(lack: Lack, context: CommandContext): string {
  const { lacks } = statusWords[context.lang];
  if (lack.kind === 'unknown') return lacks.unknown(visible(lack.slug));
  if (lack.kind === 'errors')
    return lacks.errors(foundText(context)(lack.counts), visible(lack.path));
  return lacks[lack.kind];
}

function foundText({ lang }: CommandContext): (counts: FindingCounts) => string {
  const { found } = deskWords[lang];
  return (counts) =>
    (['error', 'warning'] as const satisfies readonly Severity[])
      .flatMap((severity) => (counts[severity] > 0 ? found[severity](counts[severity]) : []))
      .join(', ');
}

/** A small table without a header: date, title and a remark. */
function entryLines(
  entries: readonly DeskEntry[],
  context: CommandContext,
  remark: (entry: DeskEntry) => string = () => '',
): readonly string[] {
  const { io, lang, paint } = context;
  const words = deskWords[lang];
  const columns: readonly Column[] = [
    {
      header: '',
      cells: entries.map(({ date }) => (date ? toIso(date) : words.undated)),
      expendable: 1,
      paint: (cell) => paint.dim(cell),
    },
    { header: '', cells: entries.map((entry) => titleOf(entry, words.untitled)), least: 16 },
    {
      header: '',
      cells: entries.map(remark),
      expendable: 2,
      paint: (cell, row) => inColour(entries[row]?.state, paint)(cell),
    },
  ];
  const width = io.terminal.outputIsTerminal ? io.terminal.columns - indent.length : undefined;
  return tableLines(columns, width, paint.dim)
    .slice(1)
    .map((line) => indent + line);
}

function wrapped(text: string, { io }: CommandContext): string {
  return io.terminal.outputIsTerminal ? wrap(text, io.terminal.columns, indent + indent) : text;
}

function shortened(text: string, { io }: CommandContext): string {
  return io.terminal.outputIsTerminal ? fitWidth(text, io.terminal.columns - indent.length) : text;
}
