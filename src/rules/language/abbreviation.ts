import * as v from 'valibot';
import type { Prose } from '../../model/prose.ts';
import { knownAbbreviations } from '../../text/known-abbreviations.ts';
import { blockAt } from '../../text/prose.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

/** Also in `SUWI-wet`, `API's` and `de VNG'er`. */
const capitals = /^([A-Z][A-Z&]{0,4}[A-Z])(?=$|['’-])/;
const roman = /^[IVXLCDM]+$/;

export const abbreviation = articleRule({
  id: 'language/abbreviation',
  severity: 'info',
  summary: {
    nl: 'Een afkorting wordt één keer uitgelegd.',
    en: 'An abbreviation is explained once.',
  },
  why: {
    nl: 'Wie nieuw is in het vak, haakt af bij ‘de SUWI-audit’. Schrijf de naam één keer voluit, met de afkorting tussen haakjes: ‘de Algemene verordening gegevensbescherming (AVG)’. Wat al je lezers kennen, zet je in `glossary`.',
    en: 'Who is new to the field gives up at “the SUWI audit”. Write the name in full once, with the abbreviation in brackets: “the General Data Protection Regulation (GDPR)”. List what all your readers know in `glossary`.',
  },
  options: v.strictObject({
    /** What your readers know, besides what viag takes for known. */
    glossary: v.optional(v.array(v.string()), []),
  }),
  messages: {
    nl: {
      unknown: (short: string) =>
        `‘${short}’ wordt nergens uitgelegd. Schrijf het hier voluit, met ‘(${short})’ erachter.`,
    },
    en: {
      unknown: (short: string) =>
        `‘${short}’ is explained nowhere. Write it in full here, with ‘(${short})’ behind it.`,
    },
  },
  good: [
    { body: 'De Algemene verordening gegevensbescherming (AVG) geldt. De AVG is duidelijk.\n' },
    { body: 'De BIO (Baseline Informatiebeveiliging Overheid) geldt, ook voor BIO-audits.\n' },
    { body: 'Er zijn drie basisniveaus, afgekort tot BBN. Elk BBN is anders.\n' },
    { body: 'De VNG maakt een PDF over ICT, en twee API’s.\n' },
    { body: 'Lodewijk XIV kende EN 301 549 en ISO 27001 niet. LET OP: `SUWI` ook niet.\n' },
    { body: 'De SUWI-audit.\n', options: { glossary: ['SUWI'] } },
  ],
  bad: [
    {
      body: '## Over de AVG\n\nDe AVG en de SUWI-audit. Weer de AVG.\n',
      finds: [
        '9:4 ‘AVG’ wordt nergens uitgelegd. Schrijf het hier voluit, met ‘(AVG)’ erachter.',
        '9:14 ‘SUWI’ wordt nergens uitgelegd. Schrijf het hier voluit, met ‘(SUWI)’ erachter.',
      ],
    },
  ],
  *check(article, { say, options, config }) {
    if (!articleLanguage(article, config)) return;
    const { prose } = article.outline();
    const seen = new Set([...knownAbbreviations, ...options.glossary]);
    for (const { short, start } of abbreviationsIn(prose)) {
      if (seen.has(short)) continue;
      seen.add(short);
      if (isExplained(prose.text, short)) continue;
      yield { message: say.unknown(short), range: prose.placeOf(start, start + short.length) };
    }
  },
});

/** In running text; a heading is short on purpose. */
function* abbreviationsIn(prose: Prose) {
  const { text } = prose;
  const { count, starts, ends } = prose.words();
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    if (!isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) continue;
    const short = capitals.exec(text.slice(start, ends[word]))?.[1];
    if (short === undefined || roman.test(short)) continue;
    // `LET OP` is shouted, `ISO 27001` a name; neither is short for something.
    const behind = text.slice(ends[word], (ends[word] ?? 0) + 4);
    const before = text.slice(Math.max(0, start - 4), start);
    if (/^[ -]\d|^ [A-Z]{2}|^[.@_/]\w/.test(behind) || /[A-Z]{2} $|[.@_/#]$/.test(before)) continue;
    if (blockAt(prose, start)?.kind === 'heading') continue;
    yield { short, start };
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `Naam (AVG)`, `AVG (naam)`, `afgekort tot AVG`, `AVG staat voor`. */
function isExplained(text: string, short: string): boolean {
  const name = short.replace(/[&]/g, '\\$&');
  return new RegExp(
    String.raw`[\p{L}’'”"»\ufffc][ \n]\(['"‘“]?(?:[^()]{0,40}[,;:] |(?:de|het|the|hierna|kortweg|afgekort) )?['"‘“]?${name}(?:['’]?s)?['"’”]?[),;]|\b${name}(?:['’]?s)? \([^)]*\p{L}{4}|(?:afgekort|kortweg|ofwel|oftewel|short|or)(?: tot| als| for)?:?,? (?:(?:de|het|the) )?['"‘“]?${name}\b|\b${name}['"’”]? (?:staat|stands?|is short) (?:voor|for)|\b${name},? (?:voluit|ofwel|oftewel|in full)\b|\b${name}[ ]?[=:] `,
    'u',
  ).test(text);
}
