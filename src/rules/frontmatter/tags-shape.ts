import type { Problem } from '../../model/finding.ts';
import { yamlText, yamlTextLike } from '../../text/encodings/yaml-text.ts';
import { articleRule } from '../define.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

export const tagsShape = articleRule({
  id: 'frontmatter/tags-shape',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Trefwoorden vormen een lijst en hebben geen hekje.',
    en: 'Tags form a list and have no hash sign.',
  },
  why: {
    nl: '`tags: woo, avg` is voor een programma één trefwoord met een komma erin. Een hekje hoort bij sociale media; op de site wordt `#woo` een ander trefwoord dan `woo`.',
    en: 'To a program `tags: woo, avg` is one tag with a comma in it. A hash sign belongs to social media; on the site `#woo` becomes another tag than `woo`.',
  },
  messages: {
    nl: {
      list: (list: string) => `Dit is één tekst. Maak er een lijst van: ${list}`,
      hash: (tag: string, plain: string) => `Schrijf ‘${plain}’ in plaats van ‘${tag}’.`,
    },
    en: {
      list: (list: string) => `This is one text. Make it a list: ${list}`,
      hash: (tag: string, plain: string) => `Write ‘${plain}’ instead of ‘${tag}’.`,
    },
  },
  good: [
    { head: `${rest}\ntags: [woo, C#]` },
    { head: `${rest}\ntags:\n  - open data\n  - "1, 2 en 3"` },
    { note: 'one tag', head: `${rest}\ntags: open data` },
  ],
  bad: [
    {
      head: `${rest}\ntags: woo, open data, "AVG"`,
      finds: ['6:7 Dit is één tekst. Maak er een lijst van: [woo, open data, AVG]'],
      fixed: `---\n${rest}\ntags: [woo, open data, AVG]\n---\n${body}`,
    },
    {
      head: `${rest}\ntags: "#woo #avg"`,
      finds: ['6:7 Dit is één tekst. Maak er een lijst van: [woo, avg]'],
      fixed: `---\n${rest}\ntags: [woo, avg]\n---\n${body}`,
    },
    {
      head: `${rest}\ntags:\n  - '#woo'\n  - avg`,
      finds: ['7:5 Schrijf ‘woo’ in plaats van ‘#woo’.'],
      fixed: `---\n${rest}\ntags:\n  - 'woo'\n  - avg\n---\n${body}`,
    },
  ],
  *check({ text, frontMatter: { data, keys, places } }, { say }) {
    const key = keys.get('tags') ?? 'tags';
    const value = data[key];
    const hashed = (tag: unknown, path: string, inList: boolean): readonly Problem[] => {
      const range = places.get(path)?.value;
      if (typeof tag !== 'string' || !/^#[^\s#]/.test(tag) || !range) return [];
      const fixed = yamlTextLike(text.slice(...range), withoutHash(tag), inList);
      const message = say.hash(tag, withoutHash(tag));
      return [{ message, range, ...(fixed !== undefined && { fix: { range, text: fixed } }) }];
    };
    if (Array.isArray(value)) {
      for (const [index, tag] of value.entries()) yield* hashed(tag, `${key}.${index}`, true);
      return;
    }
    const range = places.get(key)?.value;
    const tags = typeof value === 'string' ? tagsIn(value) : [];
    if (tags.length < 2 || !range) yield* hashed(value, key, false);
    else {
      const list = `[${tags.map((tag) => yamlText(tag, true)).join(', ')}]`;
      yield { message: say.list(list), range, fix: { range, text: list } };
    }
  },
});

/** Between commas or, when each has its hash sign, between spaces. */
function tagsIn(value: string): readonly string[] {
  const between = /^\s*#\S+(\s+#\S+)+\s*$/.test(value) ? /[\s,]+/ : /,/;
  return value
    .split(between)
    .map((tag) => withoutHash(tag.trim().replace(/^(["'])(.*)\1$/, '$2')))
    .filter((tag) => tag !== '');
}

function withoutHash(tag: string): string {
  return tag.replace(/^#+(?=\S)/, '');
}
