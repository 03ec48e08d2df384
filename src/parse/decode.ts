import type { FenceFault, FileFault } from '../model/fault.ts';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly fault?: FileFault | FenceFault;
}

const byteOrderMark = '\ufeff';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes to text, or the reason why not. Never replaces a byte it cannot read by U+FFFD: that
 * would be written back by `--fix` and lose what the author typed.
 */
export function decode(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { text: '', bom: false, fault: { kind: 'not-utf8', byte: firstBadByte(bytes) } };
  }
  const bom = text.startsWith(byteOrderMark);
  if (bom) text = text.slice(1);
  const nul = text.indexOf('\0');
  if (nul !== -1) return { text, bom, fault: { kind: 'nul', range: [nul, nul + 1] } };
  if (text.startsWith(byteOrderMark)) {
    return { text, bom, fault: { kind: 'double-bom', range: [0, 1] } };
  }
  return { text, bom };
}

/** A prefix that ends inside a character decodes in stream mode; one with a bad byte never does. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  // The last of what decoded may be the beginning of the bad sequence.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function decodes(prefix: Uint8Array, unfinished: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}
