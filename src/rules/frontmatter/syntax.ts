import type { Fault, Mend } from '../../model/fault.ts';
import type { Problem } from '../../model/finding.ts';
import { documentRule } from '../define.ts';

const messages = {
  nl: {
    causes: {
      colon: 'Een waarde met een dubbele punt staat tussen aanhalingstekens.',
      opening: 'Een waarde die met een leesteken begint, staat tussen aanhalingstekens.',
      quotes: 'De aanhalingstekens in deze waarde sluiten te vroeg.',
      backslash:
        'Tussen dubbele aanhalingstekens heeft een backslash een eigen betekenis; gebruik enkele.',
      unclosed: 'Het aanhalingsteken aan het begin van deze waarde wordt niet gesloten.',
      'unclosed-list': 'De lijst wordt niet gesloten.',
      tab: 'Hier staat een tab. YAML springt alleen in met spaties.',
      indent: 'Deze regel springt anders in dan de regels eromheen.',
      'colon-space': 'Na de dubbele punt hoort een spatie.',
      'merge-conflict':
        'Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      'no-key':
        'Deze regel hoort bij geen enkel gegeven. Schrijf `naam: waarde`, of zet de tekst onder de kop.',
    } satisfies Record<Mend['cause'], string>,
    write: (line: string) => `Schrijf: ${line}`,
    indentBy: (spaces: number) =>
      spaces === 0
        ? 'Laat haar vooraan beginnen.'
        : `Laat haar beginnen met ${spaces} ${spaces === 1 ? 'spatie' : 'spaties'}.`,
    reason: (reason: string) => `De kop is hier niet te lezen: ${dutchReason(reason)}.`,
    'not-a-mapping': 'De kop bestaat niet uit gegevens. Schrijf elk gegeven als `naam: waarde`.',
    'too-deep': 'De kop is te diep genest. Een kop is een eenvoudige lijst van gegevens.',
    'anchor-or-alias': 'Ankers en verwijzingen (`&` en `*`) horen niet in een kop.',
    tag: 'Een YAML-tag (`!`) hoort niet in een kop.',
    'reserved-key': (key: string) => `‘${key}’ mag niet als naam van een gegeven.`,
  },
  en: {
    causes: {
      colon: 'A value with a colon in it goes between quotes.',
      opening: 'A value that opens with a punctuation mark goes between quotes.',
      quotes: 'The quotes in this value close too early.',
      backslash: 'Between double quotes a backslash has a meaning of its own; use single ones.',
      unclosed: 'The quote that opens this value is never closed.',
      'unclosed-list': 'The list is never closed.',
      tab: 'There is a tab here. YAML indents with spaces only.',
      indent: 'This line is indented differently from the lines around it.',
      'colon-space': 'A colon is followed by a space.',
      'merge-conflict':
        'Here are two versions that git could not merge. Choose one and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
      'no-key':
        'This line belongs to no key. Write `name: value`, or move the text below the front matter.',
    },
    write: (line: string) => `Write: ${line}`,
    indentBy: (spaces: number) =>
      spaces === 0
        ? 'Put it at the start of the line.'
        : `Let it begin with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`,
    reason: (reason: string) => `The front matter cannot be read here: ${reason}.`,
    'not-a-mapping': 'The front matter holds no keys. Write each as `name: value`.',
    'too-deep': 'The front matter is nested too deeply. It is meant to be a plain list of keys.',
    'anchor-or-alias': 'Anchors and aliases (`&` and `*`) do not belong in front matter.',
    tag: 'A YAML tag (`!`) does not belong in front matter.',
    'reserved-key': (key: string) => `‘${key}’ may not be the name of a key.`,
  },
};

type Words = (typeof messages)['nl'];

/** What js-yaml says of the faults that have no mend; what is not here stays in English. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/bad indentation of a mapping/, 'deze regel springt verkeerd in, of mist aanhalingstekens'],
  [/bad indentation of a sequence/, 'dit streepje springt verkeerd in'],
  [/deficient indentation/, 'deze regel springt te weinig in, of een aanhalingsteken sluit niet'],
  [/within a flow collection|flow collection/, 'een haakje `[` of `{` wordt niet gesloten'],
  [/quoted scalar/, 'een aanhalingsteken wordt niet gesloten'],
  [/document separator is expected/, 'hier had `naam: waarde` moeten staan'],
  [/expected ':' after a mapping key|multiline key/, 'hier ontbreekt een dubbele punt'],
  [/duplicated mapping key/, 'dit gegeven staat er twee keer'],
  [/a key is not a text/, 'de naam van een gegeven is een gewoon woord'],
  [/escape/, 'een backslash tussen dubbele aanhalingstekens staat voor een ander teken in'],
];

function dutchReason(reason: string): string {
  return reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}

export const syntax = documentRule({
  id: 'frontmatter/syntax',
  severity: 'error',
  fixable: true,
  summary: {
    nl: 'De kop is geldige YAML.',
    en: 'The front matter is valid YAML.',
  },
  why: {
    nl: 'De meest gemaakte fout in een artikel is een dubbele punt in de titel zonder aanhalingstekens. De rest van de kop is dan niet meer te lezen, en andere programma’s melden een fout op een heel andere plek.',
    en: 'The commonest fault in an article is a colon in the title without quotes. The rest of the front matter can then not be read, and other programs report an error somewhere else altogether.',
  },
  messages,
  good: [{ text: '---\ntitle: "Wat nu?: antwoord"\n---\nTekst.\n' }],
  bad: [
    {
      text: '---\ntitle: Wat nu?: antwoord\n---\nTekst.\n',
      finds: [
        '2:1 Een waarde met een dubbele punt staat tussen aanhalingstekens. Schrijf: title: "Wat nu?: antwoord"',
      ],
      fixed: '---\ntitle: "Wat nu?: antwoord"\n---\nTekst.\n',
    },
    {
      text: '---\ntitle: X\ntwitter: @viag\n---\nTekst.\n',
      finds: [
        '3:1 Een waarde die met een leesteken begint, staat tussen aanhalingstekens. Schrijf: twitter: "@viag"',
      ],
      fixed: '---\ntitle: X\ntwitter: "@viag"\n---\nTekst.\n',
    },
    {
      text: '---\ntitle: X\ntags: [woo, avg\n---\nTekst.\n',
      finds: ['3:1 De lijst wordt niet gesloten. Schrijf: tags: [woo, avg]'],
      fixed: '---\ntitle: X\ntags: [woo, avg]\n---\nTekst.\n',
    },
    {
      text: '---\ntitle: *Woo* in de praktijk\n---\nTekst.\n',
      finds: [
        '2:1 Een waarde die met een leesteken begint, staat tussen aanhalingstekens. Schrijf: title: "*Woo* in de praktijk"',
      ],
      fixed: '---\ntitle: "*Woo* in de praktijk"\n---\nTekst.\n',
    },
    {
      text: '---\nslug:woo\ntitle: X\n---\nTekst.\n',
      finds: ['2:1 Na de dubbele punt hoort een spatie. Schrijf: slug: woo'],
      fixed: '---\nslug: woo\ntitle: X\n---\nTekst.\n',
    },
    {
      text: '---\nsocial:\n  linkedin: Woo\n   mastodon: Woo\n---\nTekst.\n',
      finds: [
        '4:1 Deze regel springt anders in dan de regels eromheen. Laat haar beginnen met 2 spaties.',
      ],
      fixed: '---\nsocial:\n  linkedin: Woo\n  mastodon: Woo\n---\nTekst.\n',
    },
    {
      text: '---\ntitle: X\nEen losse regel tekst.\ndate: 2018-12-13\n---\nTekst.\n',
      finds: [
        '3:1 Deze regel hoort bij geen enkel gegeven. Schrijf `naam: waarde`, of zet de tekst onder de kop.',
      ],
    },
    {
      text: '---\n<<<<<<< HEAD\ntitle: X\n=======\ntitle: Y\n>>>>>>> redactie\ndate: 2018-12-13\n---\nTekst.\n',
      finds: [
        '2:1 Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      ],
    },
    {
      text: '---\ntitle: X\n<<<<<<< HEAD\ndate: 2018-12-12\n=======\ndate: 2018-12-13\n>>>>>>> redactie\n---\nTekst.\n',
      finds: [
        '3:1 Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      ],
    },
  ],
  *check(document, { say }) {
    for (const fault of document.faults) {
      const problem = problemOf(fault, say);
      if (problem) yield problem;
    }
  },
});

function problemOf(fault: Fault, say: Words): Problem | undefined {
  switch (fault.kind) {
    case 'yaml':
      return fault.mend
        ? mended(say.causes[fault.mend.cause], fault.mend, say)
        : { message: say.reason(fault.reason), range: fault.range };
    case 'anchor-or-alias':
    case 'tag':
      return fault.mend
        ? mended(say.causes[fault.mend.cause], fault.mend, say)
        : { message: say[fault.kind], range: fault.range };
    case 'not-a-mapping':
    case 'too-deep':
      return { message: say[fault.kind], range: fault.range };
    case 'reserved-key':
      return { message: say[fault.kind](fault.key), range: fault.range };
    default:
      return undefined;
  }
}

function mended(cause: string, mend: Mend, say: Words): Problem {
  if (mend.text === undefined) return { message: cause, range: mend.range };
  const trimmed = mend.text.trim();
  // The words stay the same, so showing the line would show no difference.
  const advice =
    mend.cause === 'indent' ? say.indentBy(mend.text.search(/\S/)) : say.write(trimmed);
  return {
    message: `${cause} ${advice}`,
    range: mend.range,
    fix: { range: mend.range, text: mend.text },
  };
}
