import type { Desk, DeskEntry, DeskIssue, DeskState } from '../model/desk.ts';
import { compareText } from '../text/compare.ts';
import { monthOf, toIso } from '../text/dates/calendar.ts';
import { formatDate, formatMonth } from '../text/dates/format-date.ts';
import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import { countsHtml } from './findings-list.ts';
import type { Page } from './page.ts';
import { articlePage, issuePage } from './paths.ts';
import type { PreviewSetting } from './setting.ts';
import { stateBadge } from './state-badge.ts';

const states: readonly DeskState[] = [
  'faulty',
  'draft',
  'ready',
  'planned',
  'in-issue',
  'changed',
  'sent',
];

/** Every article with how far it has come; the script narrows the list. */
export function deskPage(desk: Desk, setting: PreviewSetting): Page {
  const { words } = setting;
  const { entries } = desk;
  const rows = entries.map((entry) => row(entry, setting));
  const list =
    rows.length === 0
      ? `<p class="empty">${words.noArticles}</p>`
      : `${filters(entries, setting)}
<p class="shown soft" id="shown" aria-live="polite" data-all="${words.desks.articles(rows.length)}" data-shown="${words.shown('#', rows.length)}">${words.desks.articles(rows.length)}</p>
<ol class="desk">
${rows.join('\n')}
</ol>
<p class="empty" id="none" hidden>${words.noneMatch}</p>`;
  return {
    path: 'index.html',
    view: 'desk',
    title: words.desk,
    main: `<div class="lead"><h1>${words.desk}</h1>
${nextIssue(desk, setting)}</div>
${list}`,
  };
}

function nextIssue({ next, waiting }: Desk, setting: PreviewSetting): string {
  const { words } = setting;
  return [
    ...(next ? [`<p>${words.nextIssue}: ${issueText(next, setting)}</p>`] : []),
    ...waiting.map((issue) => `<p>${words.waitingIssue}: ${issueText(issue, setting)}</p>`),
  ].join('\n');
}

function issueText(issue: DeskIssue, { words, lang }: PreviewSetting): string {
  const date = issue.date ? ` <span class="soft">${formatDate(issue.date, lang)}</span>` : '';
  return `<a href="${issuePage(issue.name)}" dir="auto">${escapeText(issue.title)}</a>${date}, ${words.desks.articles(issue.articles.length)}`;
}

function row(entry: DeskEntry, setting: PreviewSetting): string {
  const { words, lang } = setting;
  const { path, state, title, slug, date, categories, authors, tags, counts, missingAlt } = entry;
  const shown = title ?? words.desks.untitled(slug);
  const details = [
    date
      ? `<time datetime="${toIso(date)}">${formatDate(date, lang)}</time>`
      : `<span class="error">${words.desks.undated}</span>`,
    ...[...categories, authors.join(', ')]
      .filter((text) => text !== '')
      .map((text) => `<span dir="auto">${escapeText(text)}</span>`),
  ];
  const data = [
    ['state', state],
    ['category', categories.join('\n')],
    ['author', authors.join('\n')],
    ['month', date ? monthOf(date) : ''],
    ['tag', tags.join('\n')],
  ].map(([name = '', value = '']) => ` data-${name}="${escapeAttribute(value)}"`);
  return `<li${data.join('')}>
<p class="title"><a href="${articlePage(path)}" dir="auto">${escapeText(shown)}</a></p>
<p class="how">${stateBadge(state, words)}</p>
<p class="details soft">${details.join(' · ')}</p>
<p class="counts">${countsHtml(counts, setting)}${missingAlt > 0 ? ` <span class="hint">${words.missingAlt(missingAlt)}</span>` : ''}</p>
</li>`;
}

function filters(entries: readonly DeskEntry[], { words, lang }: PreviewSetting): string {
  const used = new Set(entries.map(({ state }) => state));
  const months = [...new Set(entries.flatMap(({ date }) => (date ? monthOf(date) : [])))];
  const monthName = (month: string) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return formatMonth(year, number, lang);
  };
  const same = (name: string) => name;
  const fields = [
    choice(
      'state',
      words.state,
      states.filter((state) => used.has(state)),
      (state) => words.states[state as DeskState],
      words.all,
    ),
    choice(
      'category',
      words.category,
      namesIn(entries.flatMap(({ categories }) => categories)),
      same,
      words.all,
    ),
    choice(
      'author',
      words.author,
      namesIn(entries.flatMap(({ authors }) => authors)),
      same,
      words.all,
    ),
    choice('month', words.month, months.sort().reverse(), monthName, words.all),
    choice('tag', words.tag, namesIn(entries.flatMap(({ tags }) => tags)), same, words.all),
  ];
  return `<form class="filters" role="search" aria-label="${words.filters}" data-script hidden>
<p><label for="search">${words.search}</label><input id="search" name="search" type="search" autocomplete="off" spellcheck="false"></p>
${fields.join('\n')}
<p class="clear"><button type="reset" class="second">${words.clear}</button></p>
</form>`;
}

function choice(
  name: string,
  label: string,
  values: readonly string[],
  shown: (value: string) => string,
  all: string,
): string {
  if (values.length === 0) return '';
  const options = values.map(
    (value) => `<option value="${escapeAttribute(value)}">${escapeText(shown(value))}</option>`,
  );
  return `<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${options.join('')}</select></p>`;
}

function namesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareText);
}
