import { describe, expect, test } from 'vitest';
import { fragmentTree } from '../../src/intake/html/html-tree.ts';
import { markdownText, markdownTree } from '../../src/intake/html/markdown-tree.ts';
import { itemsIn } from '../../src/intake/wordpress/items-in.ts';
import { mendedXml } from '../../src/intake/wordpress/mended-xml.ts';
import { withParagraphs } from '../../src/intake/wordpress/paragraphs.ts';
import { expandShortcodes } from '../../src/intake/wordpress/shortcodes.ts';

describe('the classic editor keeps no paragraphs', () => {
  test.each([
    ['Een.\n\nTwee.', 'Een.\n\nTwee.\n'],
    ['Een\r\n\r\nTwee', 'Een\n\nTwee\n'],
    ['Regel een\nregel twee', 'Regel een\\\nregel twee\n'],
    ['Een <em>twee\n\ndrie</em> vier', 'Een _twee drie_ vier\n'],
    [
      '<h2>Kop</h2>\nTekst\n<ul>\n<li>punt</li>\n</ul>\nEinde',
      '## Kop\n\nTekst\n\n- punt\n\nEinde\n',
    ],
    ['<div>Een\n\nTwee</div>', 'Een\n\nTwee\n'],
    ['<pre>a\n\nb</pre>\n\nc', '```\na\n\nb\n```\n\nc\n'],
    ['<p>Al goed\nzo</p>', 'Al goed zo\n'],
    ['\n\n \n', ''],
  ])('%j', (html, markdown) => {
    const tree = fragmentTree(html);
    expect(tree && markdownText(markdownTree(withParagraphs(tree)))).toBe(markdown);
  });
});

describe('shortcodes', () => {
  const image = { address: 'https://x.test/a.png', alt: 'Een "kaart"', parent: '1' };
  const expand = (html: string) => expandShortcodes(html, (ids) => ids.map(() => image));

  test.each([
    [
      '[caption id="a" width="9"]<img src="a.png"> Het plein[/caption]',
      '<figure><img src="a.png"><figcaption>Het plein</figcaption></figure>',
    ],
    [
      '[caption caption="Oud"]<img src="a.png">[/caption]',
      '<figure><img src="a.png"><figcaption>Oud</figcaption></figure>',
    ],
    ['[gallery ids="7"]', '<p><img src="https://x.test/a.png" alt="Een &quot;kaart&quot;"></p>'],
    [
      '[embed width="5"]https://x.test/v?a=1[/embed]',
      '<p><a href="https://x.test/v?a=1">https://x.test/v?a=1</a></p>',
    ],
  ])('%s', (html, expanded) => {
    expect(expand(html)).toEqual({ html: expanded, notes: [] });
  });

  test('of others the name, each once; a word between brackets is text', () => {
    const html =
      '[su_box title="x"]a[/su_box] [su_box title="y"] [1] [sic] [agenda maand=12] [red.]';
    expect(expand(html)).toEqual({
      html,
      notes: [
        { kind: 'shortcode', name: 'su_box' },
        { kind: 'shortcode', name: 'agenda' },
      ],
    });
  });
});

describe('an export is cut into items', () => {
  const whole =
    '<rss><channel><item><a/></item>\n\t<item><b><![CDATA[x ]]> y</item> z]]></b></item></channel></rss>';
  const pieces = [
    { kind: 'head', xml: '<rss><channel>' },
    { kind: 'item', xml: '<item><a/></item>' },
    { kind: 'item', xml: '<item><b><![CDATA[x ]]> y</item> z]]></b></item>' },
  ];

  test.each([1, 2, 5, 7, 1000])('whatever the pieces it is read in: %i at a time', (size) => {
    const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.slice(at * size, (at + 1) * size),
    );
    expect([...itemsIn(parts)]).toEqual(pieces);
  });

  test('an item that is cut off is named', () => {
    expect([...itemsIn(['<rss><item>half'])]).toEqual([
      { kind: 'head', xml: '<rss>' },
      { kind: 'too-large' },
    ]);
  });
});

test.each([
  ['<a><![CDATA[x]]></a>', '<a><![CDATA[x]]></a>'],
  ['<a><![CDATA[x ]]> y]]></a>', '<a><![CDATA[x ]]]]><![CDATA[> y]]></a>'],
  ['<a><![CDATA[x ]]]]><![CDATA[> y]]></a>', '<a><![CDATA[x ]]]]><![CDATA[> y]]></a>'],
  ['<a>b\u0000\u000bc</a>', '<a>bc</a>'],
])('%j as XML that can be read', (xml, mended) => {
  expect(mendedXml(xml)).toBe(mended);
});
