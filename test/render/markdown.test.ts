import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderEmailHtml } from '../../src/render/email-html.ts';
import { renderPlainText } from '../../src/render/plain-text.ts';
import { renderWebHtml } from '../../src/render/web-html.ts';
import { firstUnbalanced, levels } from './balance.ts';
import { absoluteOnly, emailOptions, webOptions } from './options.ts';
import { tree } from './tree.ts';

const folder = new URL('./fixtures/markdown/', import.meta.url);
const everything = readFileSync(new URL('everything.md', folder), 'utf8');

test('all of Markdown as HTML for e-mail', async () => {
  const html = renderEmailHtml(tree(everything), emailOptions);
  expect(firstUnbalanced(html)).toBeUndefined();
  await expect(`${html}\n`).toMatchFileSnapshot('./fixtures/markdown/everything.html.snap');
});

test('all of Markdown as HTML for the web', async () => {
  const html = renderWebHtml(tree(everything), webOptions);
  expect(firstUnbalanced(html)).toBeUndefined();
  await expect(`${html}\n`).toMatchFileSnapshot('./fixtures/markdown/everything.web.html.snap');
});

test('a note that can be linked to', () => {
  const options = { ...webOptions, noteId: (number: number) => `noot-${number}` };
  const markdown = 'Tekst[^a] en **vet[^a]**.\n\n[^a]: Noot.';
  expect(renderWebHtml(tree(markdown), options)).toBe(
    [
      '<p>Tekst <a href="#noot-1">[1&#93;</a> en <strong>vet <a href="#noot-1">[1&#93;</a></strong>.</p>',
      '<hr>',
      '<ol>',
      '<li id="noot-1">Noot.</li>',
      '</ol>',
    ].join('\n'),
  );
});

test('all of Markdown as plain text', async () => {
  const text = renderPlainText(tree(everything), { columns: 72, resolveLink: absoluteOnly });
  await expect(`${text}\n`).toMatchFileSnapshot('./fixtures/markdown/everything.txt');
});

test('headings in plain text that stand below another are underlined otherwise', () => {
  const options = { columns: 72, underline: '~', resolveLink: absoluteOnly } as const;
  expect(renderPlainText(tree('## Kop\n\nTekst.'), options)).toBe('Kop\n~~~\n\nTekst.');
});

test.each([
  [1, [1, 2, 2]],
  [3, [3, 4, 4]],
  [6, [6, 6, 6]],
])('headings from level %i skip none', (headingLevel, expected) => {
  const html = renderEmailHtml(tree('## A\n\n#### B\n\n### C'), { ...emailOptions, headingLevel });
  expect(levels(html)).toEqual(expected);
  const web = renderWebHtml(tree('## A\n\n#### B\n\n### C'), { ...webOptions, headingLevel });
  expect(levels(web)).toEqual(expected);
});

test('a body whose first heading is not its highest', () => {
  const html = renderEmailHtml(tree('### A\n\n## B\n\n###### C\n\n## D'), emailOptions);
  expect(levels(html)).toEqual([3, 3, 4, 3]);
});

test.each([
  ['quotes', '> '.repeat(20_000)],
  ['emphasis', '*a '.repeat(20_000)],
])('text in 20,000 nested %s stays, flattened', (_, marks) => {
  const body = tree(`${marks}diep${marks.startsWith('*') ? '*'.repeat(20_000) : ''}`);
  const html = renderEmailHtml(body, emailOptions);
  expect(html).toContain('diep');
  expect(firstUnbalanced(html)).toBeUndefined();
  expect(firstUnbalanced(renderWebHtml(body, webOptions))).toBeUndefined();
  expect(renderPlainText(body, { columns: 72, resolveLink: absoluteOnly })).toContain('diep');
});

test('English words for a picture', () => {
  const options = { columns: 72, resolveLink: absoluteOnly, lang: 'en' } as const;
  expect(renderPlainText(tree('![A map](a.png)'), options)).toBe('[Image: A map]');
});

test('an empty body is empty', () => {
  expect(renderEmailHtml(tree(''), emailOptions)).toBe('');
  expect(renderWebHtml(tree('<!-- niets -->'), webOptions)).toBe('');
  expect(renderPlainText(tree('<!-- niets -->'), { columns: 72, resolveLink: absoluteOnly })).toBe(
    '',
  );
});
