import { monthNames } from './dates/format-date.ts';
import { letter } from './language/letters.ts';

interface Leftover {
  readonly text: string;
  readonly index: number;
}

const months = [...monthNames('nl'), ...monthNames('en')].join('|');

const leftovers = new RegExp(
  [
    // A note and not a text about notes: it opens a line or a sentence, stands in brackets, has a
    // colon, or ends a sentence in the place of a date, a place or a name.
    String.raw`(?:TODO|FIXME)(?![${letter}\d_-])(?<=(?:^[ \t>*_-]*|[[(])(?:TODO|FIXME))`,
    String.raw`(?<![${letter}\d_-])(?:TODO|FIXME)(?=[*_]{0,2}:)`,
    String.raw`(?<=[.!?;,–—][*_]{0,2}[ \t]+[*_]{0,2})(?:TODO|FIXME)(?![${letter}\d_-])`,
    String.raw`(?<=(?<![${letter}])(?:is|wordt|om|op|door|at|by|on) [*_]{0,2})(?:TODO|FIXME)(?=[*_]{0,2}(?:[.,;!?)]|[ \t]*$))`,
    String.raw`\blorem ipsum\b`,
    String.raw`(?<![${letter}\d.])x{3,}(?![${letter}\d]|\.\w)`,
    String.raw`(?<![${letter}\d./-])xx(?=\s(?:${months}|uur|euro|procent)(?![${letter}])|[-/.:]xx?(?![${letter}]))`,
    String.raw`€\s?(?:x{2,}|\.{2,}|…)(?![${letter}\d])`,
    // `[tekst] (https://…)` and `(https://…)[tekst]` are links that went wrong.
    String.raw`(?<!\))\[(?:datum|naam|invullen|titel|tekst|plaats|tijd|link|url|bedrag|aantal|date|name|title|fill in|place|time)\](?!\s*\(|[[:"”’'])`,
    String.raw`\[[^\][\n]{0,60}(?:invullen|aanvullen|to be added)\](?![[(:"”’'])`,
    String.raw`(?<![${letter}\d./@-])(?:n\.t\.b\.|ntb|tbd|t\.b\.d\.)(?![${letter}\d/@-]|\.[${letter}])`,
    // As in many a template: `((wie gaf de opdracht?))`. Of a long one the beginning.
    String.raw`\(\((?=[${letter}][^()\n]{1,400}\)\))[^()\n]{1,40}(?:\)\)|(?=[^()\n]))`,
    // By itself: ‘Echt???’ is how some people write.
    String.raw`(?<=^[ \t]*|[\s(:])\?{3,}(?=$|[\s).,])`,
  ].join('|'),
  'imy',
);
/** Where one may begin; in most articles nowhere. */
const candidates =
  /\(\(|todo|fixme|lorem ipsum|xx|€\s?(?:\.\.|…)|\[(?:datum|naam|titel|tekst|plaats|tijd|link|url|bedrag|aantal|date|name|title|fill|place|time|[^\][\n]{0,60}(?:invullen|aanvullen|to be added)\])|n\.t\.b\.|ntb|tbd|t\.b\.d\.|\?{3,}/gi;

/** What was still to be filled in, written as such notes are written. */
export function leftoversIn(text: string): readonly Leftover[] {
  let end = 0;
  return [...text.matchAll(candidates)].flatMap(({ index }) => {
    if (index < end) return [];
    const found = leftoverAt(text, index);
    if (found) end = found.index + found.text.length;
    return found ?? [];
  });
}

function leftoverAt(text: string, index: number): Leftover | undefined {
  const sticky = new RegExp(leftovers);
  // `€ xx` is one; what is looked for is the xx.
  const from = /€\s?$/.exec(text.slice(Math.max(0, index - 2), index))?.[0].length ?? 0;
  sticky.lastIndex = index - from;
  const found = sticky.exec(text)?.[0];
  if (found === undefined) return undefined;
  // In any case but these: ‘Todo’ is a word, XXX is thirty, and NTB may be a name.
  if (/^X+$/.test(found) && !isBlank(found, text.slice(Math.max(0, index - 24), index))) {
    return undefined;
  }
  if (/^(?:todo|fixme)$/i.test(found) && found !== found.toUpperCase()) return undefined;
  return { text: found, index: index - from };
}

/** `Hoofdstuk XXX`, `deel XXX` and `Lodewijk XXX` are numbers. */
const numbered =
  /(?:hoofdstuk|paragraaf|deel|artikel|bijlage|maat|nummer|chapter|part|section|size|number)\s$/i;

/** Whether capital X’s stand for a word that is to come. */
function isBlank(found: string, before: string): boolean {
  if (found.length > 3) return true;
  return found.length === 3 && /(?:^|\s)\p{Ll}+[:,]?\s$/u.test(before) && !numbered.test(before);
}
