import * as v from 'valibot';
import { isOwnWords } from '../../text/language/own-words.ts';
import { findPhrases, phraseIndex } from '../../text/language/phrases.ts';
import { withCaseOf } from '../../text/language/with-case-of.ts';
import { articleRule } from '../define.ts';

const house = { terms: { 'e-mail': ['email', 'mailtje'], GitHub: ['Git Hub', 'github'] } };

export const term = articleRule({
  id: 'language/term',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Hetzelfde ding heet overal hetzelfde.',
    en: 'The same thing has the same name everywhere.',
  },
  why: {
    nl: 'Wie in één nieuwsbrief ‘email’, ‘e-mail’ en ‘mailtje’ leest, vraagt zich af of er verschil is. Zet de schrijfwijzen van je huis in `terms`: eerst het goede woord, daarachter wat je niet wilt zien. Zonder lijst zwijgt deze regel.',
    en: 'Who reads “email”, “e-mail” and “mail” in one newsletter wonders whether they differ. List the terms of your house in `terms`: the right word, then what you do not want to see. Without a list this rule is silent.',
  },
  options: v.strictObject({
    terms: v.optional(v.record(v.string(), v.array(v.string())), {}),
  }),
  messages: {
    nl: { term: (written: string, right: string) => `Schrijf ‘${right}’, niet ‘${written}’.` },
    en: { term: (written: string, right: string) => `Write ‘${right}’, not ‘${written}’.` },
  },
  good: [
    { body: 'Stuur een email.\n' },
    { body: 'Stuur een e-mail, zie `email` en https://github.com/viag.\n', options: house },
    { note: 'quoted', body: 'Zij schreef: “email is handig.”\n', options: house },
  ],
  bad: [
    {
      body: 'Email ons over github, of stuur een mailtje.\n',
      options: house,
      finds: [
        '7:1 Schrijf ‘E-mail’, niet ‘Email’.',
        '7:16 Schrijf ‘GitHub’, niet ‘github’.',
        '7:37 Schrijf ‘e-mail’, niet ‘mailtje’.',
      ],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nE-mail ons over GitHub, of stuur een e-mail.\n',
    },
  ],
  *check(article, { say, options }) {
    const terms = Object.entries(options.terms).flatMap(([right, wrong]) =>
      wrong.map((text) => ({ text: text.toLowerCase(), value: right })),
    );
    if (terms.length === 0) return;
    const index = phraseIndex(terms);
    for (const prose of article.prose()) {
      for (const { phrase, start, end } of findPhrases(prose, index)) {
        const written = prose.text.slice(start, end);
        const right = withCaseOf(written, phrase.value);
        // The right word in another case is written wrong; a name between quotation marks is not ours.
        if (written === right || written === phrase.value) continue;
        if (!isOwnWords(prose, start, start) || !isOwnWords(prose, end, end)) continue;
        const fix = /[*_`[\]<>\\]/.test(right) ? undefined : prose.replace(start, end, right);
        yield {
          message: say.term(written.replace(/\s+/g, ' '), right),
          range: prose.placeOf(start, end),
          ...(fix && { fix }),
        };
      }
    }
  },
});
