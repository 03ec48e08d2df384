const WORDS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'nnb',
  'ntb',
  'todo',
  'nog in te vullen',
]);
const DAYS: ReadonlySet<string> = new Set(['0000-00-00', '9999-12-31']);

const PART = '(?:[\\d?x]{1,4}|y{2,4}|j{2,4}|mm?|dd?)';
const BLANK_FORM = new RegExp(`^${PART}(?:[-/.]${PART}){1,2}$`);

/**
 * Whether a text stands where a date is yet to come: `2023-??-??`, `JJJJ-MM-DD`, `n.n.b.`, or one
 * of the days that systems write for "none" (MySQL's `0000-00-00`, SAP's `9999-12-31`).
 */
export function isPlaceholderDate(text: string): boolean {
  const lower = text.trim().toLowerCase();
  if (WORDS.has(lower.replaceAll('.', '').replace(/\s+/g, ' '))) return true;
  if (DAYS.has(lower.slice(0, 10)) && !/^\d/.test(lower.slice(10))) return true;
  if (/^[?x]+$/.test(lower)) return true;
  return /[?a-z]/.test(lower) && BLANK_FORM.test(lower);
}
