import type { Range } from '../../model/range.ts';
import { inRanges } from '../../text/in-ranges.ts';
import { articleRule } from '../define.ts';

/** A mark of git at the start of a line. Seven signs may also open citations: `>>>>>>> Wie zei dat?` */
const marks = /^(?:<{7} .*|={7}(?=\r?$)|>{7} (?:\S+|[0-9a-f]{7,} .*)(?=\r?$))/gm;

export const mergeConflict = articleRule({
  id: 'body/merge-conflict',
  severity: 'error',
  summary: {
    nl: 'Er staan geen botsende versies van git in de tekst.',
    en: 'No colliding versions of git stand in the text.',
  },
  why: {
    nl: 'Wijzigen twee mensen dezelfde regels, dan zet git beide versies onder elkaar tussen `<<<<<<<` en `>>>>>>>`. Lezers krijgen dan allebei de versies te zien.',
    en: 'When two people change the same lines, git puts both versions below each other between `<<<<<<<` and `>>>>>>>`. Readers then get to see both versions.',
  },
  messages: {
    nl: {
      conflict:
        'Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
    },
    en: {
      conflict:
        'Here are two versions that git could not merge. Choose one and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  },
  good: [
    { body: 'Kop\n=======\n\nTekst.\n' },
    {
      note: 'shown in a block of code',
      body: '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> tak\n```\n',
    },
    { note: 'a citation in a citation', body: '>>>>>>> Wie schreef dit eigenlijk ooit op?\n' },
  ],
  bad: [
    {
      body: 'Aanhef.\n\n<<<<<<< HEAD\nDe middag is op 6 december.\n=======\nDe middag is op 7 december.\n>>>>>>> redactie\n',
      finds: [
        '9:1 Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      ],
    },
    {
      note: 'half of it was removed',
      body: 'De middag is op 7 december.\n>>>>>>> redactie\n',
      finds: [
        '8:1 Hier staan twee versies die git niet kon samenvoegen. Kies er één en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      ],
    },
  ],
  *check({ text, outline }, { say }) {
    if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return;
    let start: number | undefined;
    let halved = false;
    for (const { 0: mark, index } of text.matchAll(marks)) {
      if (inRanges(outline().code, index)) continue;
      if (mark.startsWith('=')) halved = start !== undefined;
      else if (mark.startsWith('<')) {
        // One that was never closed stands on its own.
        if (start !== undefined) yield { message: say.conflict, range: lineAt(text, start) };
        start = index;
        halved = false;
      } else {
        const from = halved && start !== undefined ? start : index;
        yield { message: say.conflict, range: [from, index + mark.length] };
        start = undefined;
      }
    }
    if (start !== undefined) yield { message: say.conflict, range: lineAt(text, start) };
  },
});

function lineAt(text: string, start: number): Range {
  const end = text.slice(start).search(/[\r\n]|$/);
  return [start, start + end];
}
