/**
 * What X takes for one emoji, which counts two whatever it is made of: the emoji of Unicode 11, as
 * twemoji-parser 11 knows them. Not those that the Unicode of this Node has: a later one is to X
 * the parts it consists of.
 *
 * @see https://github.com/twitter/twemoji-parser the parser that twitter-text 3 counts by
 */

/** Text by nature; an emoji unless U+FE0E says otherwise. */
const textual = `
  203C 2049 2139 2194-2199 21A9-21AA 231A-231B 2328 23CF 23ED-23EF 23F1-23F2 23F8-23FA 24C2
  25AA-25AB 25B6 25C0 25FB-25FE 2600-2604 260E 2611 2614-2615 2618 2620 2622-2623 2626 262A
  262E-262F 2638-263A 2640 2642 2648-2653 2660 2663 2665-2666 2668 267B 267F 2692-2697 2699
  269B-269C 26A0-26A1 26AA-26AB 26B0-26B1 26BD-26BE 26C4-26C5 26C8 26CF 26D1 26D3-26D4
  26E9-26EA 26F0-26F5 26F8 26FA 26FD 2702 2708-2709 270F 2712 2714 2716 271D 2721 2733-2734
  2744 2747 2757 2763-2764 27A1 2934-2935 2B05-2B07 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299
  1F004 1F170-1F171 1F17E-1F17F 1F202 1F21A 1F22F 1F237 1F321 1F324-1F32C 1F336 1F37D
  1F396-1F397 1F399-1F39B 1F39E-1F39F 1F3CD-1F3CE 1F3D4-1F3DF 1F3F3 1F3F5 1F3F7 1F43F 1F441
  1F4FD 1F549-1F54A 1F56F-1F570 1F573 1F576-1F579 1F587 1F58A-1F58D 1F5A5 1F5A8 1F5B1-1F5B2
  1F5BC 1F5C2-1F5C4 1F5D1-1F5D3 1F5DC-1F5DE 1F5E1 1F5E3 1F5E8 1F5EF 1F5F3 1F5FA 1F6CB
  1F6CD-1F6CF 1F6E0-1F6E5 1F6E9 1F6F0 1F6F3`;
/** The same, and they take a skin tone. */
const textualPeople = `
  261D 26F7 26F9 270C-270D 1F3CB-1F3CC 1F574-1F575 1F590`;
/** They take a skin tone. */
const people = `
  270A-270B 1F385 1F3C2-1F3C4 1F3C7 1F3CA 1F442-1F443 1F446-1F450 1F466-1F469 1F46E
  1F470-1F478 1F47C 1F481-1F483 1F485-1F487 1F4AA 1F57A 1F595-1F596 1F645-1F647 1F64B-1F64F
  1F6A3 1F6B4-1F6B6 1F6C0 1F6CC 1F918-1F91C 1F91E-1F91F 1F926 1F930-1F939 1F93D-1F93E
  1F9B5-1F9B6 1F9B8-1F9B9 1F9D1-1F9DD`;
/** Always an emoji. */
const pictures = `
  23E9-23EC 23F0 23F3 267E 26CE 2705 2728 274C 274E 2753-2755 2795-2797 27B0 27BF E50A 1F0CF
  1F18E 1F191-1F19A 1F1E6-1F1FF 1F201 1F232-1F236 1F238-1F23A 1F250-1F251 1F300-1F320
  1F32D-1F335 1F337-1F37C 1F37E-1F384 1F386-1F393 1F3A0-1F3C1 1F3C5-1F3C6 1F3C8-1F3C9
  1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F444-1F445 1F451-1F465 1F46A-1F46D 1F46F
  1F479-1F47B 1F47D-1F480 1F484 1F488-1F4A9 1F4AB-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567
  1F5A4 1F5FB-1F644 1F648-1F64A 1F680-1F6A2 1F6A4-1F6B3 1F6B7-1F6BF 1F6C1-1F6C5 1F6D0-1F6D2
  1F6EB-1F6EC 1F6F4-1F6F9 1F910-1F917 1F91D 1F920-1F925 1F927-1F92F 1F93A 1F93C 1F940-1F945
  1F947-1F970 1F973-1F976 1F97A 1F97C-1F9A2 1F9B4 1F9B7 1F9C0-1F9C2 1F9D0 1F9DE-1F9FF`;
/** They come as a woman and as a man. */
const gendered = `
  1F3C3-1F3C4 1F3CA 1F46E 1F471 1F473 1F477 1F481-1F482 1F486-1F487 1F645-1F647 1F64B
  1F64D-1F64E 1F6A3 1F6B4-1F6B6 1F926 1F935 1F937-1F939 1F93D-1F93E 1F9B8-1F9B9 1F9D6-1F9DD`;
/** The second letters of flags by their first. */
const flags = `
  A:CDEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNOPRUVWXYZ D:EGJKMOZ E:ACEGHRSTU
  F:IJKMOR G:ABDEFGHILMNPQRSTUWY H:KMNRTU I:CDELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY
  M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW
  S:ABCDEGHIJKLMNORSTVXYZ T:ACDFGHJKLMNORTVWZ U:AGMNSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW`;

const skin = '[\\u{1F3FB}-\\u{1F3FF}]';
const joiner = '\\u200D';
const asEmoji = '(?:\\uFE0F|(?!\\uFE0E))';
const sign = `${joiner}[♀♂]\\uFE0F`;

function pattern(): RegExp {
  const kinds = [
    `[👨👩]${skin}?${joiner}(?:[⚕⚖✈]\\uFE0F|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])`,
    `[🏋🏌🕴🕵⛹](?:${skin}|\\uFE0F)${sign}`,
    `[${classOf(gendered)}]${skin}?${sign}`,
    joined('👩 ❤\\uFE0F (?:💋 )?[👨👩]'),
    joined('👨 ❤\\uFE0F (?:💋 )?👨'),
    joined('(?:👨 (?:[👨👩] )?|👩 (?:👩 )?)(?:👦 👦|👧 [👦👧]|[👦👧])'),
    joined('🏳\\uFE0F 🌈|🏴 ☠\\uFE0F|👁 🗨'),
    `[👯🤼🧞🧟]${sign}`,
    '[#*0-9]\\uFE0F?\\u20E3',
    '[©®™♟]\\uFE0F',
    `[${classOf(textual)}]${asEmoji}`,
    `(?:[${classOf(textualPeople)}]${asEmoji}|[${classOf(people)}])${skin}?`,
    ...['gbeng', 'gbsct', 'gbwls'].map(regionFlag),
    ...flags.trim().split(/\s+/).map(flagsFrom),
    `[${classOf(pictures)}]`,
    '\\uFE0F',
  ];
  return new RegExp(kinds.join('|'), 'gu');
}

function joined(parts: string): string {
  return parts.replaceAll(' ', joiner);
}

/** `23E9-23EC 23F0` as what stands between the brackets of a character class. */
function classOf(ranges: string): string {
  return ranges
    .trim()
    .replace(/[0-9A-F]+/g, '\\u{$&}')
    .replace(/\s+/g, '');
}

/** A black flag, the letters of the region as tags, and the tag that ends them. */
function regionFlag(region: string): string {
  return `🏴${letters(region, 'a', 0xe0061)}\\u{E007F}`;
}

/** `B:EG` stands for the flags of BE and BG. */
function flagsFrom(row: string): string {
  const [first = '', seconds = ''] = row.split(':');
  return `${letters(first, 'A', 0x1f1e6)}[${letters(seconds, 'A', 0x1f1e6)}]`;
}

/** The same letters in a row of Unicode that starts elsewhere. */
function letters(text: string, from: string, to: number): string {
  const moved = (letter: string) => to + letter.charCodeAt(0) - from.charCodeAt(0);
  return Array.from(text, (letter) => String.fromCodePoint(moved(letter))).join('');
}

/** Matches every emoji, the longest first, and U+FE0F where it follows none. */
export const xEmoji: RegExp = pattern();
