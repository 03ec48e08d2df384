import type { Words } from '../../model/prose.ts';

/** What ASCII is inside a word: 1 a letter or digit, 2 what joins two of them (`foto's`, `1.5`). */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(char)) return 1;
  return /['.@-]/.test(char) ? 2 : 0;
});

/** ’ as in foto’s, the hyphen that does not break, and the soft one. */
const joiners: ReadonlySet<number> = new Set([0x2019, 0x2011, 0xad]);

/** The words of a text, in one pass over its characters. */
export function wordsIn(text: string): Words {
  const { length } = text;
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  let inside = false;
  let key = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0;
    if (isLetter(code)) {
      if (!inside) {
        starts.push(at);
        key = 0;
      }
      inside = true;
      key = (Math.imul(key, 31) + lowered(code)) | 0;
    } else if (
      inside &&
      !(isJoiner(code) && at + 1 < length && isLetter(text.charCodeAt(at + 1)))
    ) {
      inside = false;
      ends.push(at);
      keys.push(key);
    }
  }
  return { count: starts.length, starts, ends, keys };
}

/** The number under which `wordsIn` finds a word again. */
export function wordKey(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    // What joins the parts is left out: ‘o.a.’ is found as ‘oa’ too.
    if (isLetter(code)) key = (Math.imul(key, 31) + lowered(code)) | 0;
  }
  return key;
}

/** Letters and digits; of other scripts roughly, for a property lookup per character takes long. */
function isLetter(code: number): boolean {
  if (code < 128) return ascii[code] === 1;
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x3040 && code < 0xfe00 && (code < 0xd800 || code > 0xf8ff);
}

function isJoiner(code: number): boolean {
  return code < 128 ? ascii[code] === 2 : joiners.has(code);
}

function lowered(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
}
