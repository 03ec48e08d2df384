import type { FenceFault } from '../model/fault.ts';
import type { Range } from '../model/range.ts';

/** Where the front matter stands; the guard in front of gray-matter. */
export interface Fences {
  /** The offset of the opening `---`. */
  readonly open: number;
  readonly closer: '---' | '...';
  /** From the end of the opening line to the start of the closing one. */
  readonly range: Range;
  readonly bodyOffset: number;
  /** Tolerated, but worth saying. */
  readonly warning?: FenceFault;
}

export const frontMatterLimit = 16 * 1024;

/**
 * Finds the two fences, or says what is the matter with them. gray-matter alone runs `---js`,
 * swallows a file whose closing fence is missing and takes `----` for a fence, so it only ever
 * sees a head that passed here.
 */
export function findFences(text: string): Fences | FenceFault {
  if (text.trim() === '') return { kind: 'empty-file' };
  if (!text.includes('\n') && text.includes('\r')) {
    const at = text.indexOf('\r');
    return { kind: 'carriage-returns', range: [at, at + 1] };
  }
  const blanks = /^(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  const opening = lineAt(text, blanks);
  const fault = openingFault(opening.text, [blanks, opening.end]);
  if (fault) return fault;

  let start = opening.next;
  while (start < text.length) {
    const line = lineAt(text, start);
    const closer = /^(---|\.\.\.)(.*)$/.exec(line.text);
    if (closer) {
      const range: Range = [start, line.end];
      if (closer[2]?.trim() !== '') return { kind: 'mangled-fence', range, line: line.text };
      if (start - opening.next > frontMatterLimit) {
        return { kind: 'front-matter-too-large', range: [0, opening.end], limit: frontMatterLimit };
      }
      return {
        open: blanks,
        closer: closer[1] === '...' ? '...' : '---',
        range: [opening.next, start],
        bodyOffset: line.next,
        ...(blanks > 0 && { warning: { kind: 'blank-before', range: [0, blanks] } }),
      };
    }
    start = line.next;
  }
  return { kind: 'not-closed', range: [blanks, opening.end] };
}

function openingFault(line: string, range: Range): FenceFault | undefined {
  if (/^---[ \t]*$/.test(line)) return undefined;
  if (/^\+\+\+[ \t]*$/.test(line)) return { kind: 'toml', range };
  const language = /^---[ \t]*([a-z][\w-]*)[ \t]*$/i.exec(line)?.[1];
  if (language) return { kind: 'other-language', range, language };
  if (/^[\s\u00a0\u200b]*(?:[-–—]{2,}|[-–—])[\s\u00a0-]*$/.test(line)) {
    return { kind: 'mangled-fence', range, line };
  }
  return { kind: 'no-front-matter', range };
}

/** A line without its end, where that is, and where the next one starts. */
function lineAt(text: string, start: number): { text: string; end: number; next: number } {
  const newline = text.indexOf('\n', start);
  const next = newline === -1 ? text.length : newline + 1;
  let end = newline === -1 ? text.length : newline;
  if (end > start && text[end - 1] === '\r') end -= 1;
  return { text: text.slice(start, end), end, next };
}
