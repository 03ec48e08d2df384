import { validateWords } from '../messages/validate.ts';
import type { CommandContext } from './context.ts';

/** Below this, a bar would only flicker. */
const patience = 1000;
const betweenDraws = 100;
const width = 30;

/**
 * Does the work for each item, one after the other, with a bar on standard error when someone is
 * watching and it takes longer than a second. The bar is gone at the end, also of work that fails.
 */
export function withProgress<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Made,
  { io, lang, quiet }: CommandContext,
): readonly Made[] {
  if (quiet || !io.terminal.errorsAreTerminal) return items.map(work);
  const start = io.elapsed();
  let drawn = start;
  const show = (done: number): void => {
    const now = io.elapsed();
    if (now - start < patience || now - drawn < betweenDraws) return;
    drawn = now;
    const full = Math.round((done / items.length) * width);
    const bar = '█'.repeat(full) + '░'.repeat(width - full);
    io.err(`\r${bar} ${validateWords[lang].progress(done, items.length)}`);
  };
  try {
    return items.map((item, index) => {
      show(index);
      return work(item);
    });
  } finally {
    if (drawn !== start) io.err('\r\u001b[2K');
  }
}
