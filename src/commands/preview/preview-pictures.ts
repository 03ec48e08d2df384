import { join } from 'node:path';
import type { MailPicture } from '../../newsletter/pictures/convert.ts';
import type { CardPress } from '../../social/cards/card-press.ts';
import type { CommandContext } from '../context.ts';
import { openPress } from '../social/social-pictures.ts';

/** What is costly to make, kept for as long as the preview runs. */
export interface PreviewPictures {
  /** Pictures made ready for a mail, by the hash of the original. */
  readonly converted: Map<string, MailPicture>;
  /** Opened for the first card, and again when the logo on the cards is another. */
  press(): Promise<CardPress>;
}

export function previewPictures(context: CommandContext): PreviewPictures {
  const { io, workspace } = context;
  const { logo } = workspace.config.social.cards;
  let open: { readonly press: Promise<CardPress>; readonly logo: string | undefined } | undefined;
  return {
    converted: new Map(),
    press() {
      const stamp = logo && io.files.stampOf(join(workspace.root, logo.path));
      if (!open || open.logo !== stamp) open = { press: openPress(context), logo: stamp };
      return open.press;
    },
  };
}
