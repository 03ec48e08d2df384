import type { Fault } from '../../model/fault.ts';
import type { Problem } from '../../model/finding.ts';
import { documentRule } from '../define.ts';

const messages = {
  nl: {
    'empty-file': 'Dit bestand is leeg. Begin met `viag new article`.',
    'no-front-matter':
      'Hier ontbreekt de kop met gegevens. De eerste regel van een artikel is `---`, daaronder staan title, author, date en category.',
    'no-fences': 'De kop staat niet tussen twee regels `---`. Zet er een boven en een onder.',
    'no-opening': 'Boven de kop ontbreekt de regel `---`.',
    'not-closed':
      'De kop wordt niet afgesloten. Zet een regel met alleen `---` tussen de kop en de tekst.',
    'other-language': (language: string) =>
      `De kop is geschreven in ‘${language}’. viag leest alleen YAML en voert nooit code uit: maak van deze regel \`---\`.`,
    toml: 'Dit is een TOML-kop (`+++`). viag leest YAML: zet `---` boven en onder de kop en schrijf `title: …` in plaats van `title = "…"`.',
    'mangled-fence': (line: string) =>
      `‘${line}’ lijkt op het begin of eind van de kop, maar dat is precies \`---\`, vooraan op een eigen regel.`,
    'double-bom': 'Dit bestand begint met twee byte order marks. Sla het opnieuw op als UTF-8.',
    'carriage-returns':
      'De regels in dit bestand eindigen op het oude Mac-teken (CR). Sla het op met LF als regeleinde.',
    'front-matter-too-large': (limit: number) =>
      `De kop is groter dan ${limit / 1024} KB. Staat er tekst in die in het artikel zelf hoort?`,
  },
  en: {
    'empty-file': 'This file is empty. Start with `viag new article`.',
    'no-front-matter':
      'The front matter is missing. The first line of an article is `---`, followed by title, author, date and category.',
    'no-fences':
      'The front matter does not stand between two lines of `---`. Put one above and one below it.',
    'no-opening': 'The line `---` above the front matter is missing.',
    'not-closed':
      'The front matter is not closed. Put a line with only `---` between it and the text.',
    'other-language': (language: string) =>
      `The front matter is written in ‘${language}’. viag reads YAML only and never runs code: make this line \`---\`.`,
    toml: 'This is TOML front matter (`+++`). viag reads YAML: put `---` above and below it and write `title: …` instead of `title = "…"`.',
    'mangled-fence': (line: string) =>
      `‘${line}’ looks like the start or end of the front matter, but that is exactly \`---\`, at the start of a line of its own.`,
    'double-bom': 'This file begins with two byte order marks. Save it again as UTF-8.',
    'carriage-returns':
      'The lines of this file end in the old Mac character (CR). Save it with LF line ends.',
    'front-matter-too-large': (limit: number) =>
      `The front matter is larger than ${limit / 1024} KB. Does it hold text that belongs in the article?`,
  },
};

export const fence = documentRule({
  id: 'frontmatter/fence',
  severity: 'error',
  fixable: true,
  summary: {
    nl: 'Het artikel begint met een kop tussen twee regels `---`.',
    en: 'The article begins with front matter between two lines of `---`.',
  },
  why: {
    nl: 'Aan de twee regels `---` ziet viag waar de gegevens ophouden en de tekst begint. Klopt er een niet, dan belandt de kop in de nieuwsbrief of verdwijnt de tekst.',
    en: 'The two lines of `---` tell viag where the data ends and the text begins. If one is off, the front matter ends up in the newsletter or the text disappears.',
  },
  messages,
  good: [{ text: '---\ntitle: Woo in de praktijk\n---\nTekst.\n' }],
  bad: [
    {
      text: '# Woo in de praktijk\n\nTekst.\n',
      finds: [
        '1:1 Hier ontbreekt de kop met gegevens. De eerste regel van een artikel is `---`, daaronder staan title, author, date en category.',
      ],
    },
    {
      text: 'Title: Woo in de praktijk\nDate: 2018-12-13\n\nTekst.\n',
      finds: ['1:1 De kop staat niet tussen twee regels `---`. Zet er een boven en een onder.'],
      fixed: '---\nTitle: Woo in de praktijk\nDate: 2018-12-13\n---\n\nTekst.\n',
    },
    {
      text: 'title: Woo in de praktijk\ndate: 2018-12-13\n---\n\nTekst.\n',
      finds: ['1:1 Boven de kop ontbreekt de regel `---`.'],
      fixed: '---\ntitle: Woo in de praktijk\ndate: 2018-12-13\n---\n\nTekst.\n',
    },
    {
      text: '---\ntitle: Woo in de praktijk\n\nTekst.\n',
      finds: [
        '1:1 De kop wordt niet afgesloten. Zet een regel met alleen `---` tussen de kop en de tekst.',
      ],
    },
    {
      note: 'Code in de kop wordt nooit uitgevoerd.',
      text: '---js\n{ title: "Woo" }\n---\nTekst.\n',
      finds: [
        '1:1 De kop is geschreven in ‘js’. viag leest alleen YAML en voert nooit code uit: maak van deze regel `---`.',
      ],
    },
    {
      text: '---\ntitle: Woo in de praktijk\n----\nTekst.\n',
      finds: [
        '3:1 ‘----’ lijkt op het begin of eind van de kop, maar dat is precies `---`, vooraan op een eigen regel.',
      ],
    },
    {
      text: '+++\ntitle = "Woo"\n+++\nTekst.\n',
      finds: [
        '1:1 Dit is een TOML-kop (`+++`). viag leest YAML: zet `---` boven en onder de kop en schrijf `title: …` in plaats van `title = "…"`.',
      ],
    },
    { text: '', finds: ['1:1 Dit bestand is leeg. Begin met `viag new article`.'] },
  ],
  *check(document, { say }) {
    for (const fault of document.faults) {
      const problem = problemOf(fault, document.text, say);
      if (problem) yield problem;
    }
  },
});

function problemOf(fault: Fault, text: string, say: (typeof messages)['nl']): Problem | undefined {
  switch (fault.kind) {
    case 'empty-file':
      return { message: say[fault.kind] };
    case 'no-front-matter':
    case 'not-closed':
    case 'toml':
    case 'double-bom':
    case 'carriage-returns':
      return { message: say[fault.kind], range: fault.range };
    case 'no-fences': {
      const { head, range, closed } = fault;
      const fix = { range: head, text: fenced(text.slice(...head), closed) };
      return { message: say[closed ? 'no-opening' : fault.kind], range, fix };
    }
    case 'other-language':
      return { message: say[fault.kind](fault.language), range: fault.range };
    case 'mangled-fence':
      return { message: say[fault.kind](fault.line.trim()), range: fault.range };
    case 'front-matter-too-large':
      return { message: say[fault.kind](fault.limit), range: fault.range };
    default:
      return undefined;
  }
}

/** With the line ends that the head itself has. */
function fenced(head: string, closed: boolean): string {
  const end = head.includes('\r\n') ? '\r\n' : '\n';
  if (closed) return `---${end}${head}`;
  const last = head.endsWith('\n') ? '' : end;
  return `---${end}${head}${last}---${end}`;
}
