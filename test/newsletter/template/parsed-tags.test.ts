import { expect, test } from 'vitest';
import { tagsIn } from '../../../src/newsletter/checks/tags.ts';
import { renderIssueHtml } from '../../../src/newsletter/html.ts';
import { parsedTags } from '../../../src/newsletter/template/parsed-tags.ts';
import { issues } from '../issues.ts';

const shown = (tags: Awaited<ReturnType<typeof parsedTags>>) =>
  tags
    // A parser fills these in (and knows an entity that ours leaves as it is), and puts the blanks between them elsewhere.
    .filter(({ name }) => !/^\/?(?:tbody|html|head|body)$/.test(name))
    .map(({ name, attributes, text }) => [
      name,
      ...attributes,
      text.replaceAll('&zwnj;', '\u200c').trim(),
    ]);

test.each(Object.entries(issues))(
  '%s: our own HTML is the same to both',
  async (_name, [issue, config]) => {
    const html = renderIssueHtml(issue, config);
    const own = tagsIn(html).filter(({ name }) => !/^\/?style$/.test(name));
    const parsed = (await parsedTags(html)).filter(({ name }) => !/^\/?style$/.test(name));
    expect(shown(parsed)).toEqual(shown(own));
  },
);

test('what others write: no quotes, capitals, tags that are left open, comments', async () => {
  const html = `<P CLASS=a>Een<br/>twee<!-- <h1>nee</h1> --><!--[if mso]><b><![endif]--><p>drie<script>x<y</script>`;
  expect(shown(await parsedTags(html))).toEqual([
    ['p', ['class', 'a'], 'Een'],
    ['br', 'twee'],
    ['/p', ''],
    ['p', 'drie'],
    ['script', ''],
    ['/script', ''],
    ['/p', ''],
  ]);
});

test('however deep', async () => {
  expect(
    (await parsedTags('<div>'.repeat(50_000))).filter(({ name }) => name === 'div').length,
  ).toBe(50_000);
});
