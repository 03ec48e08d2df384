import type { PreviewWords } from '../messages/preview.ts';
import type { DeskState } from '../model/desk.ts';

/** How far an article has come, in a word and a mark of its own shape. */
export function stateBadge(state: DeskState, words: PreviewWords): string {
  return `<span class="state ${state}">${words.states[state]}</span>`;
}
