import type { Theme } from '../model/config.ts';
import { postStyles } from '../social/open-page/style-sheet.ts';
import { colours } from './colours.ts';
import { deskStyles } from './desk-styles.ts';
import { newsletterStyles } from './newsletter-styles.ts';

/** How all pages look: the colours of the house on a quiet page, by day and by night. */
export function styleSheet(theme: Theme): string {
  const { light, dark } = colours(theme);
  return `:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
${postStyles}${general}${deskStyles}${newsletterStyles}`;
}

const general = `* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 2; }
.skip:focus { top: .5rem; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding: .75rem clamp(1rem, 4vw, 2.5rem) 0; background: var(--band); border-top: 4px solid var(--accent); color: var(--on-band); }
.top :focus-visible { outline-color: currentColor; }
.house { margin: 0; font-weight: 700; letter-spacing: .02em; }
.top ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
.top a { display: block; padding: .35rem 0 .6rem; border-bottom: 3px solid transparent; color: var(--soft-on-band); text-decoration: none; }
.top a:hover { border-bottom-color: var(--soft-on-band); }
.top a[aria-current] { border-bottom-color: currentColor; color: var(--on-band); font-weight: 600; }
main { max-width: 80rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 5rem; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2rem); letter-spacing: -.01em; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
.lead { margin-bottom: 1.25rem; }
.lead p { margin: .25rem 0 0; }
section { margin: 0 0 2rem; }
.sheet { padding: clamp(1rem, 3vw, 2rem); border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.sheet > h2:first-child, .notice > h2:first-child, section > h2:first-child { margin-top: 0; }
.notice { margin: 0 0 1.5rem; padding: .9rem 1.1rem; border-left: 4px solid var(--bad); background: var(--card); }
.notice h2 { font-size: 1rem; }
.notice p:last-child { margin: 0; }
.notice ul { margin: 0; padding-left: 1.2rem; }
.empty { padding: 2rem 0; color: var(--soft); }
.good, .none { color: var(--soft); }
.error { color: var(--bad); font-weight: 600; }
.warning-count { color: var(--warn); font-weight: 600; }
.hint { color: var(--soft); }
.path { font-size: .8125rem; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
label, legend { display: block; font-size: .8125rem; color: var(--soft); }
input[type=search], input[type=text], select { width: 100%; min-height: 2.5rem; padding: .35rem .6rem; border: 1px solid var(--edge); border-radius: 5px; background: var(--card); color: var(--text); font: inherit; }
button { padding: 7px 13px; }
button.place { padding: 0; border: 0; background: none; color: var(--link); font: inherit; text-decoration: underline; text-underline-offset: .18em; text-align: left; overflow-wrap: anywhere; }
.findings { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.findings > li { padding-left: .8rem; border-left: 3px solid var(--edge); }
.findings p { margin: 0 0 .2rem; }
.finding.error { border-color: var(--bad); color: inherit; font-weight: inherit; }
.finding.warning { padding: 0 0 0 .8rem; border: 0; border-left: 3px solid var(--warn); border-radius: 0; }
.finding.error strong { color: var(--bad); }
.finding.warning strong { color: var(--warn); }
.quote { color: var(--soft); font: .9375rem/1.45 Georgia, "Times New Roman", serif; }
code { font: .9375em ui-monospace, Consolas, monospace; }
.rule { color: var(--soft); font-size: .75rem; }
.source { margin: 0; padding: .75rem .75rem .75rem 3.25rem; border-radius: 5px; background: var(--tint); font: .8125rem/1.6 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.source li { white-space: pre-wrap; }
.source li::marker { color: var(--soft); }
details > summary { cursor: pointer; font-weight: 600; color: var(--link); }
.table { position: relative; overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: break-word; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
`;
