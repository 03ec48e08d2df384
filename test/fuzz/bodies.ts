import fc from 'fast-check';
import { rules } from '../../src/rules/index.ts';
import { word, words } from './words.ts';

const addresses = fc.constantFrom(
  ...['https://www.viag.nl/agenda?utm_source=mail&jaar=2018#woo', 'http://localhost:3000/', '#woo'],
  ...['/nieuws/woo', '../x.md', 'a.png', 'Foto.JPG', '../../geheim.png', 'mailto:a@@b', 'tel:030'],
  ...[
    'javascript:x',
    'JaVaScript&colon;x',
    'data:text/html,x',
    '//evil/x',
    'https://u:p@x.nl/',
    '',
  ],
  ...['?utm_campaign=a&fbclid=b', '<a b.png>', 'https://x.nl/a(b)c', '%2e%2e/x', 'C:\\x', 'a b'],
);

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words,
    word,
    fc.constantFrom(
      ...['klik hier', 'TODO: foto', '[datum]', 'xxx', '*|EMAIL|*', '{{ naam }}', '{% if %}', '\\'],
      ...['<br>', '<b>', '</td>', '<script>x</script>', '<!-- x -->', '<a href=x onclick=y>', '<'],
      ...[
        '`',
        '``',
        '`a`',
        '$x$',
        '[^1]',
        '&colon;',
        '&#0;',
        '  \n',
        '\\\n',
        '\n',
        '![',
        '](',
        '**',
      ],
    ),
    fc.tuple(tie('inline'), addresses).map(([shown, url]) => `[${shown}](${url})`),
    fc.tuple(tie('inline'), addresses).map(([alt, url]) => `![${alt}](${url} "${alt}")`),
    fc
      .tuple(tie('inline'), fc.constantFrom('1', 'Woo', ''))
      .map(([shown, to]) => `[${shown}][${to}]`),
    addresses.map((url) => `<${url}>`),
    fc.tuple(fc.constantFrom('*', '**', '_', '~~', '`'), tie('inline')).map(([m, t]) => m + t + m),
    fc.array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join(' ')),
  ),
})).inline;

const directive = fc.constantFrom(
  'disable',
  'disable-next-line',
  'enable',
  'disable',
  'ignore',
  '',
);
const named = fc
  .array(fc.constantFrom(...rules.map(({ id }) => id), 'body/rauw', '--', '*'), { maxLength: 3 })
  .map((ids) => ids.join(', '));
const reason = fc.constantFrom(
  ' -- de kaart',
  ' -- ',
  '',
  ' --\n  een\n  reden',
  ' -- a -- b',
  ' --x',
);

/** What asks viag to leave something alone, also when it asks badly. */
export const exceptions = fc
  .tuple(directive, named, reason, fc.constantFrom(' -->', ' -->', '-->', '', ' --'))
  .map(([word, ids, why, end]) => `<!-- viag-${word} ${ids}${why}${end}`);

const after = (mark: string) => (text: string) =>
  mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
const quote = (text: string) => `> ${text.replaceAll('\n', '\n> ')}`;

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    inline,
    inline,
    exceptions,
    exceptions.map((text) => `${text}\nTODO <b>x</b>`),
    fc
      .tuple(
        fc.constantFrom('#', '##', '###', '####', '#######'),
        fc.constantFrom(' ', ' ', '', '\t'),
        inline,
      )
      .map((parts) => parts.join('')),
    fc.tuple(inline, fc.constantFrom('===', '---', '-')).map((parts) => parts.join('\n')),
    fc.constantFrom(
      ...[
        '---',
        '***',
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<table><tr><td>',
        '<pre>',
        '<![CDATA[',
        '<?',
      ],
      ...[
        '<<<<<<< HEAD',
        '=======',
        '>>>>>>> tak',
        ':::note',
        ':::',
        '{{< figure >}}',
        '<Kaart />',
      ],
      ...[
        '|a|b|\n|-|-|\n|1|2|',
        '| a |\n| :-: |',
        '[1]: /woo?utm_source=x',
        '[Woo]: <a b>',
        '[^1]: n',
      ],
      ...['---js', '    code', '\tcode', 'title: Woo', 'import x from "y"', '$$\nx\n$$'],
    ),
    fc
      .tuple(
        fc.constantFrom('```', '~~~', '````js', '```'),
        tie('blocks'),
        fc.constantFrom('```', '~~~', ''),
      )
      .map((parts) => parts.join('\n')),
    tie('blocks').map(quote),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '99) ', '- [ ] '), tie('blocks'))
      .map(([m, t]) => after(m)(t)),
  ),
  blocks: fc
    .tuple(fc.array(tie('block'), { maxLength: 3 }), fc.constantFrom('\n\n', '\n\n', '\n'))
    .map(([list, blank]) => list.join(blank)),
}));

const texts = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.constantFrom('', '\n', '\n'))
  .map(([list, end]) => `${list.join('\n\n')}${end}`);

/** The same piece over and over: what takes time that grows faster than the text shows it here. */
const repeated = fc
  .tuple(
    fc.oneof(inline, block, word, exceptions),
    fc.integer({ min: 50, max: 1000 }),
    fc.constantFrom('', ' ', '\n', '\n\n'),
  )
  .map(([piece, count, blank]) => `${piece}${blank}`.repeat(count).slice(0, 40_000));

/** The text under a head, with `\n` for line ends. */
export const bodies = fc.oneof(
  { weight: 12, arbitrary: texts },
  { weight: 1, arbitrary: repeated },
);

/** A short one, to stand under a head that is itself what is tried. */
export const shortBodies = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\nEen zin.\n',
    '---\n',
    '\n```\n---\n```\n',
    '\n\n\n##Kop\n\n13-12-2018',
  ),
  inline,
);
