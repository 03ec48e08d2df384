import { expect, test } from 'vitest';
import { plainFromHtml, plainLine } from '../../../src/text/display/plain-line.ts';

test.each([
  ['Gewoon', 'Gewoon'],
  ['  twee\n regels\t', 'twee regels'],
  ['<p>Een</p><p>Twee</p>', 'Een Twee'],
  ['Common <b>Ground</b>s', 'Common Grounds'],
  ['regel<br/>regel', 'regel regel'],
  ['AT&amp;T &eacute;&#233;n &#x27;ding&#x27;', "AT&T één 'ding'"],
  ['It&#146;s &#128; 5 &#0150; &#123;x&#125;', 'It’s € 5 – {x}'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&onbekend; & zo', '&onbekend; & zo'],
  ['Array<string> of Promise<T>', 'Array<string> of Promise<T>'],
  ['a < b en b > c', 'a < b en b > c'],
  ['<script>alert(1)</script>Titel', 'Titel'],
  ['Titel<!-- weg -->!', 'Titel !'],
  ['Titel <script>nooit dicht', 'Titel'],
  ['Titel <img src=x onerror="alert(1)">', 'Titel'],
  ['*|EMAIL|* {{voornaam}}', '*|EMAIL|* {{voornaam}}'],
])('%j is %j', (html, plain) => {
  expect(plainFromHtml(html)).toBe(plain);
});

test.each([
  ['\u001b[31mRood\u001b[0m', '[31mRood[0m'],
  ['\u001b]0;pwn\u0007titel', ']0;pwntitel'],
  ['om\u202egekeerd\u202c', 'omgekeerd'],
  ['\u2067rtl\u2069', 'rtl'],
  ['zacht\u00adstreepje, nul\u200bbreed', 'zachtstreepje, nulbreed'],
  ['a\u2028b\u2029c', 'a b c'],
  ['half \ud83d', 'half \ufffd'],
  ['familie 👨‍👩‍👧', 'familie 👨‍👩‍👧'],
  ['geen\0teken\ufffe', 'geenteken'],
  ['It\u0092s \u0080 5', 'It’s € 5'],
  ['<b>blijft</b>', '<b>blijft</b>'],
])('%j is %j on a line', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test.each(['<', '<!--', '<script>', '<a ', '&#1', '</'])(
  'a text of nothing but %j takes no time',
  (part) => {
    const start = performance.now();
    plainFromHtml(part.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
