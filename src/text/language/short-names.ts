import type { Prose } from '../../model/prose.ts';
import { letter } from './letters.ts';
import { blockAt } from './prose.ts';

/** Also in `SUWI-wet`, `API's` and `VNG'er`; not in codes: `UTF-8`, `CVE-2018`, `SEMVER-MAJOR`. */
const capitals = /^([A-Z][A-Z&]{0,4}[A-Z])(?=$|['’]|-[a-z])/;
const roman = /^[IVXLCDM]+$/;
/** `LET OP` is shouted, `3500 GG` a postal code; `ISO 27001`, `VNG Realisatie`, `iPhone SE`, `LE:EN` are names. */
const nameBehind = /^[ -]\d|^ \p{Lu}|^[-.@_/;:]\p{Lu}|^[.@_/;:]\w/u;
const nameBefore =
  /[A-Z]{2} $|\d{4} $|[.@_/#;:]$|(?:[^.!?…:\s"'“‘„«([] |\()\p{Lu}[\p{Ll}]+ $|\p{Ll}\p{Lu}\p{Ll}+ $/u;

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

/** Algemene verordening gegevensbescherming (AVG); (hierna: de AVG) */
const bracketBefore = new RegExp(
  String.raw`[${letter}’'”"»\ufffc]\s?\((?:[^()]{0,40}[,;:] |(?:hierna|kortweg|afgekort) )?(?:(?:de|het|the) )?['"‘“]?$`,
);
const bracketBehind = /^(?:['’]?s)?['"’”]?[),;]/;
/** afgekort tot AVG; kortweg de AVG */
const sayingBefore =
  /(?:afgekort|kortweg|ofwel|oftewel|short|or)(?: tot| als| for)?:?,? (?:(?:de|het|the) )?['"‘“]?$/;
/** AVG (Algemene …); AVG: Algemene …; AVG staat voor */
const sayingBehind = new RegExp(
  String.raw`^(?:['’]?s)?['"’”]?(?: \([^)]*[${letter}]{4}| ?[=:] |,? (?:staat voor|stands? for|is short for|voluit|ofwel|oftewel|in full)(?![${letter}]))`,
);
const wordBefore = new RegExp(String.raw`[${letter}\d]$`);
const wordBehind = new RegExp(String.raw`^[${letter}\d]`);
const plural = new RegExp(`^s[^${letter}]`);
/** As far as an explanation reaches. */
const reach = 64;

/** Whether a text says what an abbreviation stands for, or uses it as a word: `update`. */
export function isExplained(text: string, short: string): boolean {
  for (const [before, behind] of surroundings(text, short)) {
    if (bracketBefore.test(before) && bracketBehind.test(behind)) return true;
    if (sayingBefore.test(before) || sayingBehind.test(behind)) return true;
  }
  return spelledOut(short).test(text) || !surroundings(text, short.toLowerCase()).next().done;
}

/** `Electronic Frontier Foundation` for EFF, small words between. Two words are found too easily. */
function spelledOut(short: string): RegExp {
  const initials = short.replace('&', '');
  if (initials.length < 3) return /(?!)/;
  const joint = '(?:,? |-)(?:(?:van|voor|de|het|en|of|for|the|and) ){0,2}';
  return new RegExp(`\\b${[...initials].map((initial) => `${initial}[${letter}]+`).join(joint)}`);
}

/** What stands before and behind each place at which a word stands by itself. */
function* surroundings(text: string, word: string): Generator<readonly [string, string]> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - reach), at);
    const behind = text.slice(at + word.length, at + word.length + reach);
    if (wordBefore.test(before) || (wordBehind.test(behind) && !plural.test(behind))) continue;
    yield [before, behind];
  }
}
