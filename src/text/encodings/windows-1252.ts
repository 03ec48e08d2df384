/** What 0x80 to 0x9F stand for; five of them for nothing, as browsers have it. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Some versions of Node read windows-1252 as latin1, which leaves controls where curly quotes and
 * dashes were meant.
 *
 * @see https://github.com/nodejs/node/issues/56542
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export function asWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control);
}
