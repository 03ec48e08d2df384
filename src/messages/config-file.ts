import type { Mend, SyntaxFault } from '../model/fault.ts';
import { bilingual } from './bilingual.ts';

/** What keeps viag from reading its configuration at all. */
export const configFileWords = bilingual(
  {
    missing: (path: string) => `Het configuratiebestand ‘${path}’ is er niet.`,
    missingHelp: 'Controleer wat je achter --config hebt gezet, of begin met `viag init`.',
    notText: (path: string) => `${path} is geen gewone UTF-8-tekst.`,
    notTextHelp: 'Sla het in je editor opnieuw op als UTF-8.',
    bad: (path: string, reason: string) => `${path} is niet te lezen: ${reason}.`,
    yaml: 'deze regel klopt niet',
    causes: {
      colon: 'een waarde met een dubbele punt hoort tussen aanhalingstekens',
      opening: 'een waarde die met dit teken begint, hoort tussen aanhalingstekens',
      quotes: 'de aanhalingstekens kloppen niet',
      backslash: 'tussen dubbele aanhalingstekens betekent \\ iets anders',
      unclosed: 'de aanhalingstekens worden niet gesloten',
      'unclosed-list': 'de lijst wordt niet gesloten',
      tab: 'deze regel begint met een tab',
      indent: 'deze regel springt te ver in, of niet ver genoeg',
      'colon-space': 'achter de dubbele punt hoort een spatie',
      'merge-conflict': 'hier staan twee versies die git niet kon samenvoegen',
      'no-key': 'hier hoort `instelling: waarde` te staan',
    } satisfies Causes as Causes,
    faults: {
      'not-a-mapping': 'hier hoort een lijst van `instelling: waarde`',
      'duplicate-key': 'deze instelling staat er twee keer',
      'too-deep': 'dit is te diep genest',
      'anchor-or-alias': 'een waarde die met * of & begint, hoort tussen aanhalingstekens',
      tag: 'een YAML-tag (`!`) hoort hier niet',
      'reserved-key': 'deze naam mag niet',
    } satisfies Faults as Faults,
    write: (line: string) => `Schrijf: ${line}`,
    spaces: (line: string) => `Spring in met spaties: ‘${line}’`,
    spacesAlone: 'Spring in met spaties.',
    merge: (key: string) => `Zet alles onder één ‘${key}’.`,
    lookHere: 'Kijk die regel na.',
    lookColon: 'Kijk die regel na; een waarde met een dubbele punt staat tussen aanhalingstekens.',
  },
  {
    missing: (path) => `The configuration file ‘${path}’ is not there.`,
    missingHelp: 'Check what you wrote after --config, or begin with `viag init`.',
    notText: (path) => `${path} is not plain UTF-8 text.`,
    notTextHelp: 'Save it again as UTF-8 in your editor.',
    bad: (path, reason) => `${path} cannot be read: ${reason}.`,
    yaml: 'this line is not right',
    causes: {
      colon: 'a value with a colon in it goes between quotes',
      opening: 'a value that opens with this character goes between quotes',
      quotes: 'the quotes are not right',
      backslash: 'between double quotes \\ means something else',
      unclosed: 'the quotes are not closed',
      'unclosed-list': 'the list is never closed',
      tab: 'this line begins with a tab',
      indent: 'this line is indented too far, or not far enough',
      'colon-space': 'a space belongs behind the colon',
      'merge-conflict': 'here are two versions that git could not merge',
      'no-key': '`setting: value` is expected here',
    },
    faults: {
      'not-a-mapping': 'a list of `setting: value` is expected here',
      'duplicate-key': 'this setting stands here twice',
      'too-deep': 'this is nested too deeply',
      'anchor-or-alias': 'a value that opens with * or & goes between quotes',
      tag: 'a YAML tag (`!`) does not belong here',
      'reserved-key': 'this name may not be used',
    },
    write: (line) => `Write: ${line}`,
    spaces: (line) => `Indent with spaces: ‘${line}’`,
    spacesAlone: 'Indent with spaces.',
    merge: (key) => `Put it all under one ‘${key}’.`,
    lookHere: 'Mend that line.',
    lookColon: 'Mend that line; a value with a colon in it goes between quotes.',
  },
);

type Causes = Readonly<Record<Mend['cause'], string>>;
type Faults = Readonly<Record<Exclude<SyntaxFault['kind'], 'yaml'>, string>>;
