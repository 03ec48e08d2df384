import * as v from 'valibot';
import type { Problem } from '../../model/finding.ts';
import type { Lang } from '../../model/lang.ts';
import type { Prose } from '../../model/prose.ts';
import { isOwnWords } from '../../text/language/own-words.ts';
import {
  type FoundPhrase,
  findPhrases,
  type Phrase,
  phraseIndex,
} from '../../text/language/phrases.ts';
import { plainDutch, shortDutch } from '../../text/language/plain-dutch.ts';
import { plainEnglish } from '../../text/language/plain-english.ts';
import { withCaseOf } from '../../text/language/with-case-of.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

interface Plain {
  readonly choices: readonly string[];
  /** Right in every sentence. */
  readonly safe: boolean;
  /** Behind it stands a full stop of its own. */
  readonly dotted: boolean;
}

const formal: Readonly<Record<Lang, ReturnType<typeof phraseIndex<Plain>>>> = {
  nl: phraseIndex([...listed(plainDutch), ...listed(shortDutch)]),
  en: phraseIndex(listed(plainEnglish)),
};

export const plainWord = articleRule({
  id: 'language/plain-word',
  severity: 'info',
  fixable: true,
  summary: {
    nl: 'Een gewoon woord wint het van een ambtelijk woord.',
    en: 'A plain word beats an official one.',
  },
  why: {
    nl: '`Derhalve` en `ten behoeve van` houden lezers op, ook lezers die ze kennen. De schrijfwijzers van de overheid noemen een gewoon woord voor elk van deze woorden. Een citaat blijft zoals het is.',
    en: '`Prior to` and `utilize` slow readers down, even those who know them. The government’s own lists give a plain word for each of these. A quotation stays as it is.',
  },
  options: v.strictObject({
    /** Words that may stay. */
    allow: v.optional(v.array(v.string()), []),
  }),
  messages: {
    nl: {
      plain: (word: string, choices: string) => `‘${word}’ kan gewoner: ${choices}.`,
      full: (word: string, choices: string) => `Schrijf ‘${word}’ voluit: ${choices}.`,
      or: ' of ',
    },
    en: {
      plain: (word: string, choices: string) => `‘${word}’ has a plainer form: ${choices}.`,
      full: (word: string, choices: string) => `Write “${word}” in full: ${choices}.`,
      or: ' or ',
    },
  },
  good: [
    { body: 'De gemeente geeft je informatie over de vergunning, ook per brief.\n' },
    {
      note: 'somebody else’s words',
      body: '> Derhalve wijzen wij het af.\n\nZij schreef “derhalve”.\n',
    },
    { note: 'a name', body: 'Wij spraken met Jan Reeds van uitgeverij Doch.\n' },
    { body: 'Derhalve.\n', options: { allow: ['derhalve'] } },
    {
      note: 'another language',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: de',
      body: 'Doch.\n',
    },
  ],
  bad: [
    {
      body: 'Derhalve verstrekken wij reeds *nu* informatie\nten behoeve van inwoners.\n',
      finds: [
        '7:1 ‘Derhalve’ kan gewoner: ‘daarom’.',
        '7:10 ‘verstrekken’ kan gewoner: ‘geven’.',
        '7:26 ‘reeds’ kan gewoner: ‘al’.',
        '8:1 ‘ten behoeve van’ kan gewoner: ‘voor’.',
      ],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nDaarom geven wij al *nu* informatie\nvoor inwoners.\n',
    },
    {
      note: 'a verb that comes apart is left to the author',
      body: 'U dient het formulier te retourneren; men dient te retourneren wat is geretourneerd.\n',
      finds: [
        '7:23 ‘te retourneren’ kan gewoner: ‘terug te sturen’.',
        '7:43 ‘dient te’ kan gewoner: ‘moet’.',
        '7:52 ‘retourneren’ kan gewoner: ‘terugsturen’.',
      ],
    },
    {
      body: 'Regels conform de Woo, o.a. i.v.m. de brief d.d. 3 maart jl. Zie ook de betreffende wet.\n',
      finds: [
        '7:8 ‘conform’ kan gewoner: ‘volgens’.',
        '7:24 Schrijf ‘o.a.’ voluit: ‘onder andere’.',
        '7:29 Schrijf ‘i.v.m.’ voluit: ‘vanwege’ of ‘over’.',
        '7:45 Schrijf ‘d.d.’ voluit: ‘van’.',
        '7:58 Schrijf ‘jl.’ voluit: ‘afgelopen’.',
        '7:70 ‘de betreffende’ kan gewoner: ‘deze’ of ‘die’.',
      ],
    },
    {
      note: 'a choice is left to the author',
      body: 'Vragen met betrekking tot de Woo beantwoorden wij middels een brief.\n',
      finds: [
        '7:8 ‘met betrekking tot’ kan gewoner: ‘over’.',
        '7:51 ‘middels’ kan gewoner: ‘met’ of ‘door’.',
      ],
    },
    {
      head: "title: 'Indien de Woo geldt'\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws",
      finds: ['2:9 ‘Indien de’ kan gewoner: ‘als de’.'],
      fixed:
        "---\ntitle: 'Als de Woo geldt'\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n",
    },
    {
      note: 'in English',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: en',
      body: 'In order to apply, utilize the form prior to Friday.\n',
      finds: [
        '8:1 ‘In order to’ kan gewoner: ‘to’.',
        '8:20 ‘utilize’ kan gewoner: ‘use’.',
        '8:37 ‘prior to’ kan gewoner: ‘before’.',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: en\n---\nTo apply, use the form before Friday.\n',
    },
  ],
  *check(article, { say, options, config }) {
    const lang = articleLanguage(article, config);
    if (!lang) return;
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    for (const prose of article.prose()) {
      for (const found of findPhrases(prose, formal[lang])) {
        if (allowed.has(found.phrase.text)) continue;
        if (!isOwnWords(prose, found.start, found.end)) continue;
        yield problem(prose, found, say);
      }
    }
  },
});

interface Words {
  readonly plain: (word: string, choices: string) => string;
  readonly full: (word: string, choices: string) => string;
  readonly or: string;
}

function problem(
  prose: Prose,
  { phrase: { value }, start, end: lastWord }: FoundPhrase<Plain>,
  say: Words,
): Problem {
  const end = value.dotted && prose.text[lastWord] === '.' ? lastWord + 1 : lastWord;
  const written = prose.text.slice(start, end);
  const [first = ''] = value.choices;
  const fix = value.safe ? prose.replace(start, end, withCaseOf(written, first)) : undefined;
  const choices = value.choices.map((choice) => `‘${choice}’`).join(say.or);
  const message = value.dotted ? say.full : say.plain;
  return {
    message: message(written.replace(/\s+/g, ' '), choices),
    range: prose.placeOf(start, end),
    ...(fix && { fix }),
  };
}

function listed(list: string): readonly Phrase<Plain>[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [, text = '', sign, choices = ''] = /^([^:=]+)([:=]) (.+)$/.exec(line) ?? [];
      const dotted = text.endsWith('.');
      return {
        text: dotted ? text.slice(0, -1) : text,
        value: { choices: choices.split(', '), safe: sign === '=', dotted },
      };
    });
}
