import type { Theme } from '../../model/config.ts';
import { darkPalette, type EmailPalette, lightPalette } from '../../render/email-palette.ts';
import { fontStack } from '../../render/font-stack.ts';

/** The page's look: one column, in the colours of the house, by day and by night. */
export function styleSheet(theme: Theme): string {
  const corners =
    theme.radius === undefined ? '' : `\nnav, pre { border-radius: ${theme.radius}px; }`;
  return `:root { color-scheme: light dark; ${variables(lightPalette(theme))} }
@media (prefers-color-scheme: dark) { :root { ${variables(darkPalette(theme))} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 ${fontStack(theme)}; overflow-wrap: break-word; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 5vw, 2.5rem); }
header { background: var(--band); border-top: 6px solid var(--button); color: var(--on-band); }
header p { margin: 0; }
main { background: var(--card); }
footer { color: var(--on-page); font-size: .9375rem; }
h1, h2, h3, h4, h5, h6 { margin: 1.5em 0 .4em; color: var(--heading); line-height: 1.25; }
h1 { margin: .3em 0; color: inherit; font-size: clamp(1.75rem, 6vw, 2.5rem); }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.25rem; }
h4, h5, h6 { font-size: 1.0625rem; }
section > h2 { margin-top: 2em; padding-bottom: .3em; border-bottom: 3px solid var(--button); }
p, ul, ol, blockquote, pre, figure, .table { margin: 0 0 1em; }
ul, ol { padding-left: 1.5em; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
footer a { color: var(--link-on-page); }
nav { margin: 1.5rem 0; padding: 1rem 1.25rem .25rem; background: var(--tint); }
nav h2 { margin: 0 0 .5em; font-size: 1.125rem; }
nav p { margin: 0; font-weight: bold; }
.muted { color: var(--muted); font-size: .9375rem; }
img { max-width: 100%; height: auto; background: var(--tint); color: var(--text); }
.picture img { display: block; }
blockquote { padding-left: 1em; border-left: 3px solid var(--rule); }
code, pre { font-family: Consolas, "Courier New", monospace; font-size: .9375em; }
pre { padding: .75em; background: var(--tint); white-space: pre-wrap; }
hr { margin: 1.5em 0; border: 0; border-top: 1px solid var(--rule); }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .5em .75em .5em 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }${corners}
@media print { body, main, nav { background: none; } }`;
}

/** `linkOnPage` becomes `--link-on-page`. */
function variables(palette: EmailPalette): string {
  return Object.entries(palette)
    .map(([name, colour]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `--${property}: ${colour};`;
    })
    .join(' ');
}
