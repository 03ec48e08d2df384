import { validateWords } from '../messages/validate.ts';
import type { CommandContext } from './context.ts';

/** Below this, a bar would only flicker. */
const patience = 1000;
const betweenDraws = 100;
const width = 30;

export interface Progress {
  /** @param done how many of the documents have been looked at. */
  show(done: number): void;
  clear(): void;
}

/** A bar on standard error, when someone is watching and it takes longer than a second. */
export function progressOver(total: number, { io, lang, quiet }: CommandContext): Progress {
  const start = io.elapsed();
  let drawn = start;
  if (quiet || !io.terminal.errorsAreTerminal) return { show() {}, clear() {} };
  return {
    show(done) {
      const now = io.elapsed();
      if (now - start < patience || now - drawn < betweenDraws) return;
      drawn = now;
      const full = Math.round((done / total) * width);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      io.err(`\r${bar} ${validateWords[lang].progress(done, total)}`);
    },
    clear() {
      if (drawn !== start) io.err('\r\u001b[2K');
    },
  };
}
