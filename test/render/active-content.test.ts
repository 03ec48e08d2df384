import { expect, test } from 'vitest';
import { renderEmailHtml } from '../../src/render/email-html.ts';
import { renderPlainText } from '../../src/render/plain-text.ts';
import { renderWebHtml } from '../../src/render/web-html.ts';
import { firstUnbalanced, tags } from './balance.ts';
import { absoluteOnly, emailOptions, webOptions } from './options.ts';
import { tree } from './tree.ts';

const known = new Set(['p', 'a', 'img', 'br', 'em', 'strong', 'code', 'pre']);

/** A resolver that lets everything through: the walkers must not depend on a good one. */
const anywhere = (url: string) => url;
const careless = { ...emailOptions, resolveLink: anywhere };
const carelessOnWeb = {
  ...webOptions,
  resolveLink: anywhere,
  resolveImage: (src: string) => ({ src }),
};

test.each([
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<img src=x onerror=alert(1)>',
  'a <img src=x onerror=alert(1)> b',
  '<iframe src="https://evil.example"></iframe>',
  '<style>*{display:none}</style>',
  'a <base href="https://evil.example"> b',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  'a <svg/onload=alert(1)> b',
  '</td></tr></table><h1>Ha</h1>',
  'a </td></tr></table> b',
  '`</td></tr></table><script>`',
  '![x" onerror="alert(1)](a.png)',
  '[a](https://x.example/" onclick="alert(1))',
  '[a](<https://x.example/" onclick="alert(1)>)',
  '<!--[if mso]><script>1</script><![endif]--> a',
  'a <!-- > --> b',
])('%s stays inert', (markdown) => {
  const mail = renderEmailHtml(tree(markdown), careless);
  for (const html of [mail, renderWebHtml(tree(markdown), carelessOnWeb)]) {
    expect(firstUnbalanced(html)).toBeUndefined();
    expect(html).not.toMatch(/<(?!\/?(?:p|a|img|br|em|strong|code|pre)[ >])/);
    for (const [name, attributes] of tags(html)) {
      expect(known).toContain(name);
      for (const key of attributes.keys()) {
        expect(['href', 'style', 'src', 'alt', 'width', 'height']).toContain(key);
      }
    }
  }
});

const dangerous = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'JaVaScript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'javascript://www.viag.nl/%0aalert(1)',
  'data:text/html,hoi',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example/x',
  '/\\evil.example/x',
  '\\\\\\\\evil.example\\x',
  'https://www.viag.nl@evil.example/',
  'https://user:pw@evil.example/',
  'blob:https://www.viag.nl/1',
  'ftp://evil.example/',
];

test.each(dangerous)('a link to %s becomes text', (url) => {
  for (const markdown of [`[tekst](<${url}>)`, `[tekst][d]\n\n[d]: <${url}>`]) {
    const onSite = (to: string) => new URL(to, 'https://www.viag.nl').href;
    for (const resolveLink of [anywhere, onSite]) {
      const mail = renderEmailHtml(tree(markdown), { ...emailOptions, resolveLink });
      expect(mail).toBe('<p style="margin:0 0 16px">tekst</p>');
      expect(renderWebHtml(tree(markdown), { ...webOptions, resolveLink })).toBe('<p>tekst</p>');
    }
    expect(renderPlainText(tree(markdown), { columns: 72, resolveLink: anywhere })).toBe('tekst');
  }
});

test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg>', '//evil.example/x.png', ''])(
  'a picture at %s becomes its alternative text',
  (src) => {
    const resolveImage = () => ({ src, width: 10, height: 10 });
    const html = renderEmailHtml(tree('![plaat](a.png)'), { ...emailOptions, resolveImage });
    expect(html).toBe('<p style="margin:0 0 16px">plaat</p>');
    const web = renderWebHtml(tree('![plaat](a.png)'), { ...webOptions, resolveImage });
    expect(web).toBe('<p>plaat</p>');
  },
);

test.each([
  '`*|EMAIL|*`',
  '\\*|UNSUB|\\*',
  '{{email}}',
  '{<b></b>{email}<b></b>}',
  '{[{email}](javascript:x)}',
  '[![[voornaam]](a.png)](#x)',
  '{% if x %}',
  '%%email%%',
  '[https://x.example/?{{email}}](https://x.example/?a={{email}}&b=*|EMAIL|*&c={%x%}&d=%%e%%)',
])('%s leaves no field for a mail system', (markdown) => {
  const field = /\*\||\|\*|\{\{|\}\}|\{%|%\}|\[\[|\]\]|%%/;
  const text = renderPlainText(tree(markdown), { columns: 72, resolveLink: absoluteOnly });
  expect(text).not.toMatch(field);
  const { resolveImage: _, ...withoutImages } = emailOptions;
  expect(renderEmailHtml(tree(markdown), withoutImages)).not.toMatch(field);
  expect(renderWebHtml(tree(markdown), carelessOnWeb)).not.toMatch(field);
});

test('no link inside a link', () => {
  const inner = {
    type: 'link' as const,
    url: 'https://b.example',
    children: [{ type: 'text' as const, value: 'b' }],
  };
  const outer = { type: 'link' as const, url: 'https://a.example', children: [inner] };
  const body = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [outer] }],
  };
  expect(renderEmailHtml(body, emailOptions).match(/<a /g)).toHaveLength(1);
  expect(renderWebHtml(body, webOptions).match(/<a /g)).toHaveLength(1);
});
