import { alt } from './alt.ts';
import { contrast } from './contrast.ts';
import { css } from './css.ts';
import type { MailingCheck } from './define.ts';
import { document } from './document.ts';
import { esp } from './esp.ts';
import { headings } from './headings.ts';
import { leftover } from './leftover.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { pictures } from './pictures.ts';
import { preheader } from './preheader.ts';
import { sender } from './sender.ts';
import { size } from './size.ts';
import { subject } from './subject.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Everything a mailing is checked for before it is written. */
export const mailingChecks: readonly MailingCheck[] = [
  unsubscribe,
  esp,
  sender,
  subject,
  preheader,
  size,
  leftover,
  document,
  headings,
  alt,
  contrast,
  css,
  linkText,
  links,
  pictures,
];
