import type { Fault } from '../../model/fault.ts';
import type { Problem } from '../../model/finding.ts';
import { documentRule } from '../define.ts';

const messages = {
  nl: {
    unreadable: (code: string) =>
      `Dit bestand is niet te lezen (${code}). Controleer of het er nog staat en of je het mag openen.`,
    notAFile: 'Dit is geen gewoon bestand. viag leest alleen gewone tekstbestanden.',
    outside: 'Deze koppeling wijst buiten de werkmap en wordt niet gevolgd.',
    badName:
      'Deze bestandsnaam bevat tekens die geen geldige UTF-8 zijn. Geef het bestand een andere naam.',
    tooLarge: (bytes: number, limit: number) =>
      `Dit bestand is ${megabytes(bytes)} MB groot; viag leest er hooguit ${megabytes(limit)}. Is dit wel een artikel?`,
    notUtf8: (byte: number) =>
      `Dit bestand is geen UTF-8: byte ${byte} hoort er niet. Sla het in je editor opnieuw op als UTF-8.`,
    bomb: (mark: string, limit: number) =>
      `In deze alinea staat meer dan ${limit} keer ‘${mark}’; zo leest viag hem niet. Verdeel hem in kortere alinea’s.`,
    nul: 'Hier staat een NUL-teken. Waarschijnlijk is dit geen tekstbestand.',
  },
  en: {
    unreadable: (code: string) =>
      `This file cannot be read (${code}). Check that it is still there and that you may open it.`,
    notAFile: 'This is not a regular file. viag reads regular text files only.',
    outside: 'This link leads out of the workspace and is not followed.',
    badName: 'This file name holds bytes that are not valid UTF-8. Rename the file.',
    tooLarge: (bytes: number, limit: number) =>
      `This file is ${megabytes(bytes)} MB; viag reads at most ${megabytes(limit)}. Is this an article?`,
    notUtf8: (byte: number) =>
      `This file is not UTF-8: byte ${byte} does not belong. Save it again as UTF-8 in your editor.`,
    bomb: (mark: string, limit: number) =>
      `This paragraph holds ‘${mark}’ more than ${limit} times; viag does not read it like that. Divide it into shorter ones.`,
    nul: 'There is a NUL character here. This is probably not a text file.',
  },
};

export const readable = documentRule({
  id: 'file/readable',
  severity: 'error',
  summary: {
    nl: 'Het bestand is te lezen als UTF-8-tekst.',
    en: 'The file can be read as UTF-8 text.',
  },
  why: {
    nl: 'Wat viag niet kan lezen, kan het ook niet controleren of versturen. Een oud bestand in Latin-1 of UTF-16 ziet er in je editor vaak goed uit, maar verliest zijn accenten zodra een ander programma het opent.',
    en: 'What viag cannot read it can neither check nor send. An old file in Latin-1 or UTF-16 may look fine in your editor, but loses its accents as soon as another program opens it.',
  },
  messages,
  good: [{ note: 'Gewone UTF-8.', body: 'Coördinatie in één oogopslag.\n' }],
  bad: [
    {
      text: '---\ntitle: A\0B\n---\n',
      finds: ['2:9 Hier staat een NUL-teken. Waarschijnlijk is dit geen tekstbestand.'],
    },
  ],
  *check(document, { say }) {
    for (const fault of document.faults) {
      const problem = problemOf(fault, say);
      if (problem) yield problem;
    }
  },
});

function problemOf(fault: Fault, say: (typeof messages)['nl']): Problem | undefined {
  switch (fault.kind) {
    case 'unreadable':
      return { message: say.unreadable(fault.code) };
    case 'not-a-file':
      return { message: say.notAFile };
    case 'outside-root':
      return { message: say.outside };
    case 'bad-name':
      return { message: say.badName };
    case 'too-large':
      return { message: say.tooLarge(fault.bytes, fault.limit) };
    case 'not-utf8':
      return { message: say.notUtf8(fault.byte) };
    case 'markup-bomb':
      return { message: say.bomb(fault.mark, fault.limit), range: fault.range };
    case 'nul':
      return { message: say.nul, range: fault.range };
    default:
      return undefined;
  }
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 10) / 10);
}
