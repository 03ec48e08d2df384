import type { Prose } from '../model/prose.ts';
import { blockAt } from './prose.ts';

/** Also in `SUWI-wet`, `API's` and `VNG'er`; not in codes: `UTF-8`, `CVE-2018`, `SEMVER-MAJOR`. */
const capitals = /^([A-Z][A-Z&]{0,4}[A-Z])(?=$|['’]|-[a-z])/;
const roman = /^[IVXLCDM]+$/;
/** `LET OP` is shouted, `3500 GG` a postal code; `ISO 27001`, `VNG Realisatie`, `LE:EN` are names. */
const nameBehind = /^[ -]\d|^ \p{Lu}|^[-.@_/;:]\p{Lu}|^[.@_/;:]\w/u;
const nameBefore = /[A-Z]{2} $|\d{4} $|[.@_/#;:]$|(?:[^.!?…:\s"'“‘„«([] |\()\p{Lu}[\p{Ll}]+ $/u;

interface ShortName {
  readonly short: string;
  readonly start: number;
}

/** The abbreviations of two to six capitals in running text; a heading is short on purpose. */
export function* shortNames(prose: Prose): Generator<ShortName> {
  const { text } = prose;
  const { count, starts, ends } = prose.words();
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    if (!isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) continue;
    const end = ends[word] ?? 0;
    const short = capitals.exec(text.slice(start, end))?.[1];
    if (short === undefined || roman.test(short)) continue;
    if (nameBehind.test(text.slice(end, end + 4))) continue;
    if (nameBefore.test(text.slice(Math.max(0, start - 24), start))) continue;
    if (blockAt(prose, start)?.kind === 'heading') continue;
    yield { short, start };
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a text says what an abbreviation stands for, or uses it as a word: `update`. */
export function isExplained(text: string, short: string): boolean {
  const name = `['"‘“]?${short}(?:['’]?s)?['"’”]?`;
  const article = '(?:(?:de|het|the) )?';
  const ways = [
    // Algemene verordening gegevensbescherming (AVG); (hierna: de AVG)
    String.raw`[\p{L}’'”"»\ufffc]\s?\((?:[^()]{0,40}[,;:] |(?:hierna|kortweg|afgekort) )?${article}${name}[),;]`,
    // AVG (Algemene …); AVG: Algemene …
    String.raw`\b${name} \([^)]*\p{L}{4}`,
    String.raw`\b${name} ?[=:] `,
    String.raw`(?:afgekort|kortweg|ofwel|oftewel|short|or)(?: tot| als| for)?:?,? ${article}${name}(?!\p{L})`,
    String.raw`\b${name},? (?:staat voor|stands? for|is short for|voluit|ofwel|oftewel|in full)\b`,
    String.raw`(?<![\p{L}\d])${short.toLowerCase()}(?![\p{L}\d])`,
  ];
  return new RegExp(ways.join('|'), 'u').test(text);
}
