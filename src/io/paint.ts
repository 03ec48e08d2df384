import type { Paint } from './io.ts';

const plain = (text: string) => text;

const colourless: Paint = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  green: plain,
  cyan: plain,
  underline: plain,
};

/** chalk, or nothing at all: it is loaded only when there is something to colour. */
export async function loadPaint(coloured: boolean): Promise<Paint> {
  if (!coloured) return colourless;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/**
 * Whether to colour. chalk itself does not look at NO_COLOR.
 *
 * @see https://no-color.org
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}
