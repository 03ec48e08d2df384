import type { FenceFault, FileFault } from '../model/fault.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

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
    return { text: '', bom: false, fault: notUtf8(bytes) };
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

function notUtf8(bytes: Uint8Array): FileFault {
  const before = new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes)));
  const at = positionAt(lineStarts(before), before.length);
  return { kind: 'not-utf8', at, ...(mayBeWindows1252(bytes) && { encoding: 'windows-1252' }) };
}

/**
 * Not with a byte that stands for nothing there or for a control, and not with accents that are
 * UTF-8 already: a mixture is not mended by reading all of it in another way.
 */
function mayBeWindows1252(bytes: Uint8Array): boolean {
  const isText = bytes.every(
    (byte) => (byte > 31 || (byte > 8 && byte < 14)) && !absent.includes(byte),
  );
  const readAsUtf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return isText && !/[\u0080-\ufffc\ufffe\uffff]/.test(readAsUtf8);
}

const absent = [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d];

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
