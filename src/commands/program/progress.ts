import { validateWords } from '../../messages/validate.ts';
import type { CommandContext } from '../context.ts';

/** Below this, a bar would only flicker. */
const patience = 1000;
const betweenDraws = 100;
const width = 30;

/**
 * Does some work, with a bar on standard error when someone is watching and it takes longer than a
 * second. The bar is gone at the end, also of work that fails.
 *
 * @param total how much there is to do.
 * @param work is told how to say how much is done.
 */
export async function withProgress<Made>(
  total: number,
  work: (show: (done: number) => void) => Promise<Made>,
  { io, lang, quiet }: CommandContext,
): Promise<Made> {
  if (quiet || !io.terminal.errorsAreTerminal) return work(() => {});
  const start = io.elapsed();
  let drawn = start;
  const show = (done: number): void => {
    const now = io.elapsed();
    if (now - start < patience || now - drawn < betweenDraws) return;
    drawn = now;
    const full = Math.round((done / total) * width);
    const bar = '█'.repeat(full) + '░'.repeat(width - full);
    io.err(`\r${bar} ${validateWords[lang].progress(done, total)}`);
  };
  try {
    return await work(show);
  } finally {
    if (drawn !== start) io.err('\r\u001b[2K');
  }
}
