import { expect, test } from 'vitest';
import { readTemplate } from '../../../src/newsletter/template/render-template.ts';
import { safeHtml } from '../../../src/newsletter/template/safe-html.ts';
import { TemplateError } from '../../../src/newsletter/template/template-error.ts';

const data = {
  title: `a "b" 'c' <d> & {{e}} *|F|*`,
  word: 'onload',
  list: ['<a>', 'b'],
  css: `red;background:url("//x.nl/t.gif")!important;/**/}\\3b x:'`,
  font: `'Segoe UI', "Open Sans", sans-serif`,
  picture: 'https://x.nl/a_b-c.png?d=1&e=2',
  nothing: null,
  html: safeHtml('<p>"eigen"</p>'),
  issue: { title: 'Titel', subject: 'Onderwerp' },
};

const filled = (source: string) => readTemplate(source)(data);

test.each([
  [
    'between tags',
    '<p>{{ title }}</p>',
    `<p>a "b" 'c' &lt;d&gt; &amp; {&#123;e}&#125; *&#124;F|&#42;</p>`,
  ],
  [
    'in double quotes',
    '<p title="{{ title }}">',
    '<p title="a &quot;b&quot; &#39;c&#39; &lt;d&gt; &amp; {&#123;e}&#125; *&#124;F|&#42;">',
  ],
  [
    'in single quotes',
    "<p title='{{ title }}'>",
    "<p title='a &quot;b&quot; &#39;c&#39; &lt;d&gt; &amp; {&#123;e}&#125; *&#124;F|&#42;'>",
  ],
  ['in a tag without quotes', '<p title={{ title | slice: 0, 3 }}>', '<p title=a&#32;&#34;>'],
  ['as an attribute', '<p {{ word }}="x">', '<p onload="x">'],
  [
    'in a style sheet',
    '<style>a{font:{{ title }}}</style>{{ nothing }}<b>{{ title | slice: 2, 3 }}</b>',
    '<style>a{font:a b c d  e F}</style><b>"b"</b>',
  ],
  [
    'in a style sheet, oddly begun',
    '<STYLE/type="x">a{x:{{ title }}}</style >',
    '<STYLE/type="x">a{x:a b c d  e F}</style >',
  ],
  [
    'in a style sheet of MJML',
    '<mj-style inline="inline">a{x:{{ title }}}</mj-style><mj-text>{{ title | slice: 2, 3 }}',
    '<mj-style inline="inline">a{x:a b c d  e F}</mj-style><mj-text>"b"',
  ],
  [
    'in a comment',
    '<!-- {{ title | slice: 10, 3 }} --><b>"{{ word }}"',
    '<!-- &lt;d&gt; --><b>"onload"',
  ],
  [
    'in what Outlook alone reads',
    '<!--[if mso]><td title="{{ title | slice: 2, 3 }}"><![endif]-->{{ title | slice: 2, 3 }}',
    '<!--[if mso]><td title="&quot;b&quot;"><![endif]-->"b"',
  ],
  [
    'behind a quote in a text',
    `<p>5" {{ title | slice: 2, 3 }} "<p title="{{ title | slice: 2, 3 }}">`,
    `<p>5" "b" "<p title="&quot;b&quot;">`,
  ],
  ['HTML of our own', '<div>{{ html }}</div>', '<div><p>"eigen"</p></div>'],
  ['a list', '{{ list }}, {{ list | join: ";" }}', '&lt;a&gt;b, &lt;a&gt;;b'],
  ['an object', '[{{ issue }}]', '[]'],
  ['escaped once more by habit', '{{ list | first | escape }}', '&lt;a&gt;'],
  [
    'what is caught',
    '{% capture x %}<b>{{ list | first }}</b>{% endcapture %}{{ x }}',
    '<b>&lt;a&gt;</b>',
  ],
  [
    'that is caught and comes to stand in an attribute',
    '{% capture x %}over {{ title | slice: 2, 7 }}{% endcapture %}<p title="{{ x }}">{{ x }}',
    `<p title="over &quot;b&quot; &#39;c&#39;">over "b" 'c'`,
  ],
  [
    'that is caught twice and comes to stand in a tag and in a style sheet',
    '{% capture x %}{{ issue.title }} {{ list[0] }}{% endcapture %}{% capture y %}{{ x }}{% endcapture %}<p title={{ y }}><style>{{ y }}</style>',
    '<p title=Titel &#60;a&#62;><style>Titel a</style>',
  ],
  [
    'that is nothing, caught',
    '{% capture x %}{{ nothing }}{% endcapture %}{% if x == empty %}leeg{% else %}{{ x }}{% endif %}',
    'leeg',
  ],
  [
    'in what Outlook alone passes over',
    '<!--[if !mso]><!--><style>{{ title }}</style><!--<![endif]--><b>"{{ word }}"',
    '<!--[if !mso]><!--><style>a b c d  e F</style><!--<![endif]--><b>"onload"',
  ],
  [
    'assigned and added to',
    '{% assign x = list | first | append: "<b>" %}{{ x }}',
    '&lt;a&gt;&lt;b&gt;',
  ],
  [
    'in a style attribute, where it cannot add a declaration',
    '<p style="color:{{ css }}">{{ word }}<p title="{{ css | slice: 0, 6 }}">',
    '<p style="color:redbackground:url//x.nl/t.gifimportant//3b x:">onload<p title="red;ba">',
  ],
  [
    'in a style attribute, oddly written',
    `<p title="a"STYLE = '{{ css | slice: 0, 6 }}'><p/style="{{ css | slice: 0, 6 }}"><p style\n={{ css | slice: 0, 6 }} title={{ css | slice: 0, 4 }}>`,
    `<p title="a"STYLE = 'redba'><p/style="redba"><p style\n=redba title=red&#59;>`,
  ],
  [
    'in a style attribute without quotes, behind more',
    '<p style=margin:0;color:{{ css | slice: 0, 6 }}>',
    '<p style=margin:0;color:redba>',
  ],
  [
    'in a style attribute that the template makes in pieces',
    '{% capture x %}{{ css | slice: 0, 6 }}{% endcapture %}<p {{ "style" }}{{ nothing }}="{{ word }}:{% if word %}{{ x }}{% endif %}">',
    '<p style="onload:redba">',
  ],
  [
    'in an attribute that only ends in style',
    '<p data-style="{{ css | slice: 0, 6 }}" title="style={{ css | slice: 0, 6 }}">',
    '<p data-style="red;ba" title="style=red;ba">',
  ],
  [
    'of a font or a picture in a style attribute',
    '<p style="font-family:{{ font }};background:url({{ picture }})">',
    '<p style="font-family:&#39;Segoe UI&#39;, &quot;Open Sans&quot;, sans-serif;background:url(https://x.nl/a_b-c.png?d=1&amp;e=2)">',
  ],
  ['a field of a mail system', '{% raw %}{{ voornaam }}{% endraw %}', '{{ voornaam }}'],
])('a value %s', (_name, source, expected) => {
  expect(filled(source)).toBe(expected);
});

test.each<readonly [string, number | undefined, object]>([
  ['\n\n{{ isue.title }}', 3, { kind: 'unknown-name', name: 'isue', meant: 'issue' }],
  ['{{ issue.titel }}', 1, { kind: 'unknown-name', name: 'issue.titel', meant: 'issue.title' }],
  ['{{ qqq }}', 1, { kind: 'unknown-name', name: 'qqq' }],
  ['a\n{{ title | date: "now" }}', 2, { kind: 'unknown-filter', name: 'date' }],
  ['{{ title | raw }}', 1, { kind: 'unknown-filter', name: 'raw' }],
  ...['include', 'render', 'layout', 'block', 'cycle', 'echo', 'liquid', 'increment'].map(
    (name) => [`{% ${name} "a" %}`, 1, { kind: 'unknown-tag', name }] as const,
  ),
  ['{% if title %}', 1, { kind: 'not-closed', name: '{% if title %}' }],
  ['{{ title', 1, { kind: 'not-closed', name: '{{ title' }],
  ['{% for part in html %}{{ part }}{% endfor %}{{ html.toString }}', 1, { kind: 'filtered-html' }],
  ['{{ html | upcase }}', 1, { kind: 'filtered-html' }],
  ['{{ html | append: "x" }}', 1, { kind: 'filtered-html' }],
  ['{% for a in (1..99999999) %}x{% endfor %}', 1, { kind: 'too-much' }],
  [
    '{% for a in (1..3000) %}{% for b in (1..3000) %}xxxxxxxxxx{% endfor %}{% endfor %}',
    1,
    { kind: 'too-much' },
  ],
  [
    `{% capture x %}xx{% endcapture %}${'{% capture x %}{{ x }}{{ x }}{% endcapture %}'.repeat(40)}`,
    1,
    { kind: 'too-much' },
  ],
  ['{% if title %}'.repeat(60_000), 1, { kind: 'too-much' }],
  ['x'.repeat(1_000_001), undefined, { kind: 'too-much' }],
])('case %#: what cannot be used says why and where', (source, line, fault) => {
  let thrown: unknown;
  try {
    filled(source);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(TemplateError);
  expect(thrown).toMatchObject({ line, fault });
});

test('no way to what is not data', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'prototype']) {
    expect(() => filled(`{{ issue.${name} }}`)).toThrow(TemplateError);
    expect(() => filled(`{{ list["${name}"] }}`)).toThrow(TemplateError);
  }
});
