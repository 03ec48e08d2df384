import type { Theme } from '../../model/config.ts';
import { darkPalette } from '../../render/email-palette.ts';

/**
 * Only what a `style` attribute cannot say: narrow screens and dark mode. Where a mail client drops
 * it, the mail is light and its margins are wide.
 */
export function styleSheet(theme: Theme, hasDarkLogo: boolean): string {
  const dark = darkPalette(theme);
  const rules = [
    `.page{background:${dark.page}!important}`,
    `.card{background:${dark.card}!important}`,
    `.band{background:${dark.band}!important}`,
    `.card .band,.card h1{color:${dark.onBand}!important}`,
    `.tint,pre{background:${dark.tint}!important}`,
    `.card hr,.card blockquote,.card th,.card td td{border-color:${dark.rule}!important}`,
    `.card td{color:${dark.text}!important}`,
    `.card h2,.card h3,.card h4,.card h5,.card h6,.card h2 a,.card h3 a{color:${dark.heading}!important}`,
    `a{color:${dark.link}!important}`,
    `.below{color:${dark.onPage}!important}`,
    `.below a{color:${dark.linkOnPage}!important}`,
    `.card .muted{color:${dark.muted}!important}`,
    `.button a{color:${dark.onButton}!important}`,
    ...(hasDarkLogo
      ? [
          '.logo{display:none!important}',
          '.logo-dark{display:block!important;max-height:none!important}',
        ]
      : []),
  ];
  return [
    '@media (max-width:600px){.pad{padding-left:20px!important;padding-right:20px!important}}',
    `@media (prefers-color-scheme:dark){\n${rules.join('\n')}\n}`,
  ].join('\n');
}
