import type { Problem } from '../../model/finding.ts';
import type { Place } from '../../model/range.ts';
import { yamlText } from '../../text/encodings/yaml-text.ts';
import { articleRule } from '../define.ts';

/** Their values are text, in which a hash sign may be meant; behind a date it never is. */
const textual = ['title', 'author', 'category', 'summary', 'tags', 'alt', 'social'] as const;

const rest = 'author: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

const messages = {
  nl: {
    write: (lost: string, line: string) =>
      `Vanaf ‘#’ leest YAML dit als opmerking: ‘${lost}’ valt weg. Schrijf: ${line}`,
    quote: (lost: string) =>
      `Vanaf ‘#’ leest YAML dit als opmerking: ‘${lost}’ valt weg. Hoort het bij de tekst, zet dan de hele waarde tussen aanhalingstekens.`,
  },
  en: {
    write: (lost: string, line: string) =>
      `From ‘#’ on YAML reads a comment: ‘${lost}’ is lost. Write: ${line}`,
    quote: (lost: string) =>
      `From ‘#’ on YAML reads a comment: ‘${lost}’ is lost. If it belongs to the text, put the whole value between quotes.`,
  },
};

export const commentInValue = articleRule({
  id: 'frontmatter/comment-in-value',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Een hekje in de kop laat geen tekst verdwijnen.',
    en: 'A hash sign in the front matter makes no text disappear.',
  },
  why: {
    nl: 'Na een spatie begint `#` in YAML een opmerking. Van `tags: #avg, privacy` blijft niets over, van `title: Dossier #4` alleen `Dossier`, en geen programma meldt het. Een echte opmerking mag: zet een spatie achter het hekje.',
    en: 'Behind a space `#` begins a comment in YAML. Of `tags: #avg, privacy` nothing remains, of `title: File #4` only `File`, and no program says so. A real comment is fine: put a space behind the hash sign.',
  },
  messages,
  good: [
    { head: `title: "Dossier #4"\n${rest}\ntags: [woo, C#]` },
    {
      note: 'comments',
      head: `title: Woo # nog nakijken\n${rest} # of Vereniging\nsummary: # vul in\ntags: [woo] #zie de lijst\nslug: woo #oud`,
    },
    {
      note: 'a block of text holds no comments',
      head: `title: Woo\n${rest}\nsummary: |\n  Lees #woo mee.\n  #avg`,
    },
  ],
  bad: [
    {
      head: `title: Dossier #4 gesloten\n${rest}\ntags: #avg, privacy`,
      finds: [
        '2:16 Vanaf ‘#’ leest YAML dit als opmerking: ‘#4 gesloten’ valt weg. Schrijf: "Dossier #4 gesloten"',
        '6:7 Vanaf ‘#’ leest YAML dit als opmerking: ‘#avg, privacy’ valt weg. Schrijf: "#avg, privacy"',
      ],
      fixed: `---\ntitle: "Dossier #4 gesloten"\n${rest}\ntags: "#avg, privacy"\n---\n${body}`,
    },
    {
      note: 'in a list, and under another key',
      head: `title: Woo\n${rest}\ntags:\n  - #avg\n  - woo\nsocial:\n  x: Lees mee #woo`,
      finds: [
        '7:5 Vanaf ‘#’ leest YAML dit als opmerking: ‘#avg’ valt weg. Schrijf: "#avg"',
        '10:15 Vanaf ‘#’ leest YAML dit als opmerking: ‘#woo’ valt weg. Schrijf: "Lees mee #woo"',
      ],
      fixed: `---\ntitle: Woo\n${rest}\ntags:\n  - "#avg"\n  - woo\nsocial:\n  x: "Lees mee #woo"\n---\n${body}`,
    },
    {
      note: 'a number behind the hash sign may be meant either way',
      head: `title: Woo\n${rest}\nsummary: Proef # 3 in een reeks`,
      finds: [
        '6:16 Vanaf ‘#’ leest YAML dit als opmerking: ‘# 3 in een reeks’ valt weg. Hoort het bij de tekst, zet dan de hele waarde tussen aanhalingstekens.',
      ],
    },
  ],
  *check({ text, frontMatter: { data, keys, places, range } }, { say }) {
    if (!/\s#/.test(text.slice(...range))) return;
    for (const own of textual) {
      const key = keys.get(own);
      if (key === undefined) continue;
      for (const path of textsIn(key, data[key])) {
        const place = places.get(path);
        const problem = place && lostAt(text, place, say);
        if (problem) yield problem;
      }
    }
  },
});

/** The places of a value, or of what stands in it. */
function textsIn(key: string, value: unknown): readonly string[] {
  if (!isCollection(value)) return [key];
  return Object.entries(value).flatMap(([name, item]) =>
    isCollection(item) ? [] : `${key}.${name.replaceAll('.', '\\.')}`,
  );
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What stands behind a value without quotes, or in its place. */
function lostAt(text: string, { value }: Place, say: (typeof messages)['nl']): Problem | undefined {
  const [start, end] = value;
  if (/^["'[{|>]/.test(text.slice(start, end))) return undefined;
  const [, blanks = '', comment = ''] = /^([ \t-]*)(#[^\r\n]*)/.exec(text.slice(end)) ?? [];
  // Behind it a comment may still come: `#woo # nog nakijken`.
  const lost = comment.replace(/\s#\s.*$/, '').trimEnd();
  if (lost === '' || (blanks === '' && end > start)) return undefined;
  const range = [end + blanks.length, end + blanks.length + lost.length] as const;
  if (/^#\s+\d/.test(lost)) return { message: say.quote(lost), range };
  if (!/^#[\p{L}\d]/u.test(lost)) return undefined;
  const from = end > start ? start : range[0];
  const whole = text.slice(from, range[1]);
  // Over several lines: the quotes would have to be placed by hand.
  if (/[\r\n]/.test(whole)) return { message: say.quote(lost), range };
  const quoted = yamlText(whole);
  const gap = end > start ? '' : blanks;
  const fix = { range: [start, range[1]] as const, text: gap + quoted };
  return { message: say.write(lost, quoted), range, fix };
}
