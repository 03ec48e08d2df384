import { HtmlValidate, type RuleConfig } from 'html-validate';
import { expect, test } from 'vitest';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssuePage } from '../../src/newsletter/web/page.ts';
import { issues } from './issues.ts';

/** Both are in small letters throughout. */
const forBoth: RuleConfig = { 'doctype-style': ['error', { style: 'lowercase' }] };

const forMail: RuleConfig = {
  ...forBoth,
  // Webmail drops or rewrites style sheets; what every reader must see stands on the element.
  'no-inline-style': 'off',
  // Outlook for Windows goes by width, align, bgcolor and cellpadding, and follows no anchor but `name`.
  'no-deprecated-attr': 'off',
  // The only way to say something to Outlook alone.
  'no-conditional-comment': 'off',
  // Readers put it in themselves; written out it is 15 bytes a table, of which there are many.
  'prefer-tbody': 'off',
  // Webmail turns an <article> into a <div> and loses what it meant; a role it keeps.
  'prefer-native-element': 'off',
};

async function faults(html: string, rules: RuleConfig): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
  );
}

test.each(Object.entries(issues))('%s: html-validate', async (_name, [issue, config]) => {
  expect(await faults(renderIssueHtml(issue, config), forMail)).toEqual([]);
  expect(await faults(renderIssuePage(issue, config), forBoth)).toEqual([]);
});

test('it does find what is wrong', async () => {
  const html = renderIssueHtml(...issues.december).replace('</h1>', '</h2>');
  expect(await faults(html, forMail)).not.toEqual([]);
});
