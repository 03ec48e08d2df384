import type { MailPicture } from '../../newsletter/pictures/convert.ts';
import type { CardPress } from '../../social/cards/card-press.ts';
import type { CommandContext } from '../context.ts';
import { openPress } from '../social-pictures.ts';

/** What is costly to make, kept for as long as the preview runs. */
export interface PreviewPictures {
  /** Pictures made ready for a mail, by the hash of the original. */
  readonly converted: Map<string, MailPicture>;
  /** Opened for the first card. */
  press(): Promise<CardPress>;
}

export function previewPictures(context: CommandContext): PreviewPictures {
  let press: Promise<CardPress> | undefined;
  return {
    converted: new Map(),
    press: () => {
      press ??= openPress(context);
      return press;
    },
  };
}
