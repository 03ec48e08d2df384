import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText } from '../../../src/text/encodings/html-escape.ts';

const PAIRS = /\*\||\|\*|\{\{|\}\}|\{%|%\}|\{#|#\}|\{\$|\[\[|\]\]|%%|<|>/;

describe('escapeText', () => {
  it.each([
    ['', ''],
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['foto\'s "en" café 🎉', 'foto\'s "en" café 🎉'],
    ['&amp;', '&amp;amp;'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\0b\x1bc\rd\x7fe\x85f', 'abcdef'],
    ['a\ud83cb\udf89c', 'a\ufffdb\ufffdc'],
    ['a\ufffeb\ufdd0c\u{1ffff}d', 'abcd'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  it.each([
    ['*|EMAIL|*', '*&#124;EMAIL|&#42;'],
    ['{{email}}', '{&#123;email}&#125;'],
    ['{{{email}}}', '{&#123;{email}&#125;&#125;'],
    ['{% if x %}', '{&#37; if x %&#125;'],
    ['{# weg #}', '{&#35; weg #&#125;'],
    ['{$email} x', '{&#36;email} x'],
    ['[[name]]', '[&#91;name]&#93;'],
    ['%%email%%', '%&#37;email%&#37;'],
    ['%%%', '%&#37;&#37;'],
    ['<%= x %>', '&lt;&#37;= x %&#62;'],
    ['*|*', '*&#124;&#42;'],
    ['{%}', '{&#37;&#125;'],
    ['5%', '5&#37;'],
    ['5% of 6', '5% of 6'],
    ['{\0{email}\x1b}', '{&#123;email}&#125;'],
    ['100% {a} [b] *c* | $ {d}.', '100% {a} [b] *c* | $ {d}.'],
  ])('takes the mail merge out of %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

it('escapeAttribute also escapes quotes', () => {
  expect(escapeAttribute('"foto\'s" & <b> *|EMAIL|*')).toBe(
    '&quot;foto&#39;s&quot; &amp; &lt;b&gt; *&#124;EMAIL|&#42;',
  );
});

it('texts escaped apart make no merge field when joined', () => {
  const text = fc.array(fc.constantFrom(...'*|{}%$#[]<>a')).map((chars) => chars.join(''));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(texts.map(escapeText).join('')).not.toMatch(PAIRS);
    }),
  );
});

describe.each([
  ['escapeText', escapeText],
  ['escapeAttribute', escapeAttribute],
])('%s', (_, escaped) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...'*|{}%$#[]<>&"\'\0;1a')).map((chars) => chars.join('')),
  );

  it('leaves no merge field and no tag in the source', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(escaped(s)).not.toMatch(PAIRS);
      }),
    );
  });

  it('is shown as the text it was, but for what HTML forbids', () => {
    const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    const shown = (html: string) =>
      html.replace(/&(?:#(\d+)|(\w+));/g, (_match, code?: string, name = '') =>
        code === undefined ? (named[name] ?? '') : String.fromCharCode(Number(code)),
      );
    fc.assert(
      fc.property(text, (s) => {
        const allowed = s
          .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/gu, '')
          .replace(/\p{Cs}/gu, '\ufffd');
        expect(shown(escaped(s))).toBe(allowed);
      }),
    );
  });
});
