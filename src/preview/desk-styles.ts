/** The list of articles, an article, and the calendar. */
export const deskStyles = `.filters { display: grid; grid-template-columns: 2fr repeat(5, 1fr) auto; gap: .75rem; align-items: end; margin-bottom: 1rem; }
.filters p { margin: 0; min-width: 0; }
.filters button { width: 100%; min-height: 2.5rem; font-weight: 400; }
@media (max-width: 60rem) { .filters { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); } .filters p:first-child { grid-column: 1 / -1; } }
.desk { margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: var(--card); list-style: none; }
.desk > li { display: grid; grid-template-columns: minmax(0, 1fr) 13.5rem 14rem; gap: .1rem 1.25rem; padding: .8rem 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 4.6rem; }
.desk > li + li { border-top: 1px solid var(--line); }
.desk p { margin: 0; }
.desk .title { grid-column: 1; font-weight: 600; }
.desk .title a { color: var(--heading); text-decoration: none; }
.desk .title a:hover { text-decoration: underline; }
.desk .details { grid-column: 1; }
.desk .how { grid-column: 2; grid-row: 1 / 3; align-self: center; }
.desk .counts { grid-column: 3; grid-row: 1 / 3; align-self: center; font-size: .875rem; }
.counts span { display: inline-block; margin-right: .6rem; }
@media (max-width: 50rem) {
  .desk > li { display: flex; flex-wrap: wrap; gap: .15rem 1rem; contain-intrinsic-size: auto 7rem; }
  .desk .title, .desk .details { flex: 1 0 100%; order: -1; }
}
.state { display: inline-flex; white-space: nowrap; align-items: baseline; gap: .45rem; font-size: .875rem; color: var(--text); }
.state::before { content: ''; flex: none; width: .6rem; height: .6rem; border: 2px solid var(--edge); border-radius: 50%; }
.state.faulty::before { border-color: var(--bad); border-radius: 2px; background: var(--bad); }
.state.ready::before { border-color: var(--good); }
.state.planned::before { border-color: var(--link); }
.state.in-issue::before { border-color: var(--good); background: linear-gradient(90deg, var(--good) 50%, transparent 50%); }
.state.sent::before { border-color: var(--good); background: var(--good); }
.state.changed::before { border-color: var(--warn); border-radius: 2px; background: var(--warn); }
.article { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: clamp(1.5rem, 3vw, 3rem); align-items: start; }
.article h1 + p:not(.byline) { margin-top: .75rem; }
p.jump { margin-bottom: 1.25rem; }
@media (min-width: 62.01rem) { .jump { display: none; } }
@media (max-width: 62rem) { .article { grid-template-columns: minmax(0, 1fr); } }
.article > .sheet { padding: clamp(1.25rem, 5vw, 3.5rem); }
.article > .sheet > * { max-width: 40rem; margin-left: auto; margin-right: auto; }
.byline { margin: .6rem 0 1.25rem; color: var(--soft); font-size: .9375rem; }
.summary { margin-bottom: 1.25rem; font-size: 1.1875rem; line-height: 1.45; color: var(--heading); }
.picture { margin: 1.25rem 0; }
.body { font: 1.125rem/1.65 Charter, "Bitstream Charter", Georgia, "Times New Roman", serif; }
.body h2, .body h3, .body h4, .body h5, .body h6 { margin: 1.6em 0 .4em; font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.body h2 { font-size: 1.25rem; }
.body h3 { font-size: 1.0625rem; }
.body p, .body ul, .body ol, .body blockquote, .body pre { margin: 0 0 1em; }
.body img { background: var(--tint); }
.body blockquote { padding-left: 1em; border-left: 3px solid var(--line); }
.body pre { padding: .75em; overflow-x: auto; background: var(--tint); white-space: pre-wrap; }
.body code, .body pre { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
.body hr { margin: 2em 0; border: 0; border-top: 1px solid var(--line); }
.beside { font-size: .9375rem; }
@media (min-width: 62.01rem) { .beside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-bottom: 1rem; } }
.beside h2 { margin-top: 1.5rem; font-size: 1.0625rem; }
.what { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.calendar { table-layout: fixed; width: 100%; min-width: 46rem; overflow-wrap: anywhere; background: var(--card); font-size: .9375rem; }
.calendar th, .calendar td { padding: .65rem .75rem; border: 1px solid var(--line); }
.calendar thead th { background: var(--tint); font-size: .8125rem; }
.calendar thead th:first-child { width: 11rem; }
.calendar tbody th { font-weight: 600; }
.calendar .issue { display: block; margin-top: .35rem; font-size: .8125rem; font-weight: 400; }
.calendar ul { display: grid; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.calendar .day { color: var(--soft); font-variant-numeric: tabular-nums; }
.calendar .state { display: flex; font-size: .8125rem; color: var(--soft); }
.calendar .nothing { background: repeating-linear-gradient(135deg, var(--tint) 0 6px, transparent 6px 12px); color: var(--soft); font-size: .8125rem; }
.calendar .nothing span { position: absolute; clip-path: inset(50%); }
.calendar th .soft { display: block; font-weight: 400; }
.calendar .now th { border-left: 4px solid var(--accent); }
.calendar .gap th { background: var(--tint); color: var(--soft); font-weight: 400; text-align: center; }
@media (max-width: 50rem) {
  .calendar { display: block; min-width: 0; background: none; }
  .calendar thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .calendar tbody, .calendar tr, .calendar th, .calendar td { display: block; width: auto; }
  .calendar tbody th { width: auto; }
  .calendar tr { margin-bottom: 1rem; border: 1px solid var(--line); background: var(--card); }
  .calendar th, .calendar td { border: 0; padding: .5rem .9rem; }
  .calendar tbody th { background: var(--tint); }
  .calendar td::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8125rem; }
  .calendar .nothing { display: flex; gap: .6rem; padding-top: .3rem; padding-bottom: .3rem; background: none; }
  .calendar .nothing span { position: static; clip-path: none; }
}
`;
