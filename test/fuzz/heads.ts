import fc from 'fast-check';
import { dates, word, words } from './words.ts';

const keys = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        'title',
        'author',
        'date',
        'category',
        'summary',
        'tags',
        'image',
        'alt',
        'slug',
        'draft',
      ],
      ...['updated', 'related', 'social', 'lang', 'auteur', 'datum', 'ate', 'Date', 'categories'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['"title"', "'date'", '__proto__', 'constructor', 'toString', '<<', '0', '1.5', 'a.b', ''],
      ...['  title', '\tx', '- x', '? y', 'title\u00a0', 'Let op', '#title', '&a title', '[a]'],
    ),
  },
  { weight: 1, arbitrary: word },
);

const text = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 2, arbitrary: dates },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['ja', 'nee', 'true', 'no', '~', 'null', '', '0x1F', '-1.5e3', '.inf', '2018', '1_000'],
      ...['nieuws', 'Kenis', 'kennis', 'Redactie VIAG, Bestuur', 'A en B', 'a & b', '../../x.png'],
    ),
  },
);

const double = (value: string) => JSON.stringify(value);
const single = (value: string) => `'${value.replaceAll("'", "''")}'`;
const block = (mark: string) => (value: string) => `${mark}\n  ${value}\n  ${value}`;

/** One scalar, written in every style that YAML has, and in some that it has not. */
const scalar = fc
  .tuple(
    text,
    fc.constantFrom<(value: string) => string>(
      ...[String, String, String, double, double, double, single, single],
      ...['|', '>', '|-', '>+', '|2', '>-\n'].map(block),
      ...[(value: string) => `"${value}"`, (value: string) => `'${value}'`],
      ...[(value: string) => `"${value}\n  ${value}"`, (value: string) => `${value}\n  ${value}`],
      ...[(value: string) => `&a ${value}`, (value: string) => `!!str ${value}`],
      ...[() => '*a', (value: string) => `! ${value}`, (value: string) => `"${value}`],
    ),
  )
  .map(([value, style]) => style(value));

const flat = (value: string) => value.replaceAll('\n', ' ');
const indented = (value: string) => value.replaceAll('\n', '\n  ');
const few = { maxLength: 3 };

/** Scalars, and lists and mappings of them, some levels deep. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), few).map((items) => `[${items.map(flat).join(', ')}]`),
    fc
      .array(fc.tuple(keys, tie('value')), few)
      .map((pairs) => `{${pairs.map(([key, item]) => `${key}: ${flat(item)}`).join(', ')}}`),
    fc
      .array(tie('value'), few)
      .map((items) => items.map((item) => `\n  - ${indented(item)}`).join('')),
    fc
      .array(fc.tuple(keys, tie('value')), few)
      .map((pairs) => pairs.map(([key, item]) => `\n  ${key}: ${indented(item)}`).join('')),
  ),
}));

const colons = fc.constantFrom(...Array(9).fill(': '), ':', ' : ', ':  ', ':\t', ':\n  ');
/** Told apart, so that it shows when one goes missing. */
const comments = fc.integer({ min: 100, max: 999 }).map((number) => `# noot-${number}`);

const lines = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(keys, colons, value).map((parts) => parts.join('')),
  },
  { weight: 4, arbitrary: fc.tuple(keys, text, comments).map(([k, v, c]) => `${k}: ${v} ${c}`) },
  { weight: 1, arbitrary: fc.tuple(keys, text, word).map(([k, v, w]) => `${k}: ${v}, ${v} #${w}`) },
  { weight: 1, arbitrary: comments },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('', '  ', '\t', '- '), text).map((p) => p.join('')),
  },
);

const sound = [
  'title: Woo in de praktijk',
  'author: Redactie VIAG',
  'date: 2018-12-13',
  'category: Nieuws',
];

const fences = fc.constantFrom(
  ...Array.from({ length: 60 }, () => ['---', '---'] as const),
  ...([
    ['---', '...'],
    ['\n---', '---'],
    ['---js', '---'],
    ['----', '---'],
    ['--- ', '---'],
  ] as const),
  ...([
    ['', '---'],
    ['', ''],
    ['---', ''],
    ['+++', '+++'],
    ['---', '---- '],
  ] as const),
);

/** The top of a file, its fences included, with `\n` for line ends. */
export const heads = fc
  .tuple(fences, fc.array(lines, { maxLength: 5 }), fc.boolean(), fc.nat({ max: 7 }))
  .map(([[open, close], odd, filled, at]) => {
    const all = filled ? [...sound.slice(0, at), ...odd, ...sound.slice(at)] : odd;
    return [open, ...all, close].filter((line, index) => line !== '' || index > 0).join('\n');
  });
