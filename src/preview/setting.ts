import type { PreviewWords } from '../messages/preview.ts';
import type { Lang } from '../model/lang.ts';
import type { Editor } from './editor.ts';

/** What all pages of a preview have in common. */
export interface PreviewSetting {
  readonly lang: Lang;
  readonly words: PreviewWords;
  /** Its name, as readers know it. */
  readonly site: string;
  /** Where the menu's newsletter is, from the root of the preview. */
  readonly newsletter: string;
  /** Absent in pages for on disk, which stay as they are. */
  readonly live?: LiveSetting;
  /** Why what is shown is not how things stand. */
  readonly fault?: { readonly message: string; readonly help: string };
}

export interface LiveSetting {
  /** Another one means that something changed. */
  readonly version: string;
  readonly editor: Editor;
}
