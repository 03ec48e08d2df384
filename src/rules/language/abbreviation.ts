import * as v from 'valibot';
import type { Link } from '../../model/outline.ts';
import { knownAbbreviations } from '../../text/language/known-abbreviations.ts';
import { isExplained, shortNames } from '../../text/language/short-names.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

const most = 100;

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
    {
      note: 'the name itself stands in the text',
      body: 'Het Nationaal Cyber Security Centrum waarschuwt. Het NCSC kijkt mee.\n',
    },
    { body: 'Er zijn drie basisniveaus, afgekort tot BBN. Elk BBN is anders.\n' },
    { body: 'De VNG maakt een PDF over ICT, en twee API’s of APIS. Havisten en de HAVO.\n' },
    { body: 'Lodewijk XIV kende EN 301 549 en ISO 27001 niet. LET OP: `SUWI` ook niet.\n' },
    {
      note: 'a link to its own site explains it',
      body: 'De [GEMMA](https://www.gemmaonline.nl) helpt.\n',
    },
    {
      note: 'a part of a name or a code',
      body: 'Utrecht CS, een iPhone SE, UTF-8, VNG Realisatie, 3500 GG Utrecht en (Anna KP).\n',
    },
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
    const { prose, links } = article.outline();
    const seen = new Set([...knownAbbreviations, ...options.glossary]);
    const known = seen.size;
    for (const { short, start } of shortNames(prose)) {
      if (seen.has(short) || (short.endsWith('S') && seen.has(short.slice(0, -1)))) continue;
      // A text with more of them has other troubles, and each is looked for in all of it.
      if (seen.size >= known + most) return;
      seen.add(short);
      if (isExplained(prose.text, short) || links.some((link) => isLinked(link, short))) continue;
      yield { message: say.unknown(short), range: prose.placeOf(start, start + short.length) };
    }
  },
});

/** `[GEMMA](https://www.gemmaonline.nl)`, or another article: who wants to know can look there. */
function isLinked({ url, text }: Link, short: string): boolean {
  if (!text.includes(short)) return false;
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1];
  return host?.toLowerCase().includes(short.toLowerCase()) ?? /\.md(?:#|$)/.test(url);
}
