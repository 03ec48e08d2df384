import { describe, expect, test } from 'vitest';
import { blockEnd, lineBreak, placeholder } from '../../src/model/prose.ts';
import { outlineOf } from '../../src/parse/markdown.ts';

/** Signs that cannot be seen, as ones that can. */
function shown(text: string): string {
  return text.replaceAll(blockEnd, '¶').replaceAll(lineBreak, '↵').replaceAll(placeholder, '□');
}

function prose(body: string, before = '') {
  return outlineOf(body, before.length).prose;
}

test.each([
  ['Een *schuine* **vette [link](a.md)** en ~~weg~~.\n', 'Een schuine vette link en □.¶'],
  ['# Kop &amp; meer\n\nTekst \\* &eacute;&#233;n.\n', 'Kop & meer¶Tekst * één.¶'],
  ['Zie `code`, ![kaart](k.png) en <b>vet</b>.\n', 'Zie □, □ en vet.¶'],
  ['Zie https://www.viag.nl/a, <info@viag.nl> en [www.viag.nl](x).\n', 'Zie □, □ en □.¶'],
  ['Eén\ntwee\r\ndrie  \nvier\\\nvijf<br>zes\n', 'Eén\ntwee\r\ndrie↵vier↵vijf↵zes¶'],
  ['- punt\n  een\n- [x] twee\n\n  meer\n', 'punt\neen¶twee¶meer¶'],
  ['| a \\| b | c |\n|---|---|\n| d | *e* |\n', 'a | b¶c¶d¶e¶'],
  ['Noot[^1].\n\n[^1]: Hier.\n', 'Noot.¶Hier.¶'],
  ['```\ncode\n```\n\n<div>html</div>\n\n<!-- a -->\n', ''],
])('%j reads %s', (body, expected) => {
  expect(shown(prose(body).text)).toBe(expected);
});

test('blocks say what they are and whether somebody else speaks', () => {
  const { blocks, text } = prose('# Kop\n\n> Wijs.\n>\n> - woord\n\n| cel |\n|---|\n\nEigen.\n');
  expect(
    blocks.map(({ kind, quoted, start, end }) => [kind, quoted, text.slice(start, end)]),
  ).toEqual([
    ['heading', false, 'Kop'],
    ['paragraph', true, 'Wijs.'],
    ['paragraph', true, 'woord'],
    ['cell', false, 'cel'],
    ['paragraph', false, 'Eigen.'],
  ]);
});

describe('the place in the file of', () => {
  const before = '---\ntitle: 🎉\n---\n';
  test.each([
    ['gewoon', 'Heel gewoon.\n', 'gewoon', true],
    ['behind an escape', '1\\. Heel \\* gewoon.\n', 'gewoon', true],
    ['an escape itself', 'Heel \\*gewoon.\n', '\\*gewoon', false],
    ['behind an entity', 'Caf&eacute; &Eopf; &amp;amp; gewoon.\n', 'gewoon', true],
    ['an entity itself', 'Een caf&eacute;.\n', 'caf&eacute;', false],
    [
      'behind the end of a line in a quotation',
      '> Heel\r\n> erg  \r\n>  gewoon.\n',
      'gewoon',
      true,
    ],
    ['across a line in a list', '- heel\n  gewoon\n', 'heel\n  gewoon', false],
    ['in a link', 'Een [heel gewone](x.md "t") link.\n', 'gewone', true],
    ['into a link', 'Een [gewone](x.md) link.\n', 'Een [gewone', false],
    ['out of a link', 'Een [gewone](x.md) link.\n', 'gewone](x.md) link', false],
    ['a whole link', 'Een [gewone](x.md) link.\n', 'gewone', true],
    ['in a cell', '| a \\| gewoon |\n|---|\n', 'gewoon', true],
    ['behind an emoji', '👩‍💻 gewoon\n', 'gewoon', true],
    ['behind a character that has two units', '&#x1F389; gewoon\n', 'gewoon', true],
    ['a line that opens with >', '> a\n> \\> gewoon\n', 'gewoon', true],
  ])('%s', (_name, body, written, verbatim) => {
    const found = prose(body, before);
    const at = before.length + body.indexOf(written);
    // As a reader sees it.
    const seen = prose(`${written.replace(/\]\(x\.md\)|\[/g, '')}\n`).text.slice(0, -1);
    const start = found.text.indexOf(seen);
    expect(start).not.toBe(-1);
    const end = start + seen.length;
    expect(found.placeOf(start, end)).toEqual([at, at + written.length]);
    expect(found.replace(start, end, 'x')).toEqual(
      verbatim ? { range: [at, at + written.length], text: 'x' } : undefined,
    );
  });
});
