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
    notUtf8:
      'Dit bestand is geen UTF-8: wat hier staat, is niet te lezen. Zoek een goede versie, of open het met de juiste codering en sla het op als UTF-8.',
    windows1252:
      'Dit bestand is geen UTF-8: wat hier staat, is niet te lezen. Open het opnieuw met codering Windows-1252 en sla het op als UTF-8.',
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
    notUtf8:
      'This file is not UTF-8: what stands here cannot be read. Find a good version, or open it with the right encoding and save it as UTF-8.',
    windows1252:
      'This file is not UTF-8: what stands here cannot be read. Open it again with encoding Windows-1252 and save it as UTF-8.',
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
    nl: 'Wat viag niet kan lezen, kan het ook niet controleren of versturen. Een oud bestand in Latin-1 of UTF-16 ziet er in je editor vaak goed uit, maar verliest zijn accenten zodra een ander programma het opent. Open het eerst met de codering die het heeft: zie je daarna nog vreemde tekens, sla het dan niet op. In Visual Studio Code: klik rechtsonder op de codering, kies ‘Reopen with Encoding’ en ‘Western (Windows 1252)’, en daarna op dezelfde plek ‘Save with Encoding’ en ‘UTF-8’. In Kladblok: kies ‘Opslaan als’, met codering UTF-8.',
    en: 'What viag cannot read it can neither check nor send. An old file in Latin-1 or UTF-16 may look fine in your editor, but loses its accents as soon as another program opens it. First open it with the encoding it has: if you still see odd characters then, do not save it. In Visual Studio Code: click the encoding at the bottom right, choose ‘Reopen with Encoding’ and ‘Western (Windows 1252)’, and then in the same place ‘Save with Encoding’ and ‘UTF-8’. In Notepad: choose ‘Save as’, with encoding UTF-8.',
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
      return { message: fault.encoding ? say.windows1252 : say.notUtf8, at: fault.at };
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
