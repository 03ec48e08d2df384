import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withDutchComments } from '../../../src/messages/template-comments.ts';
import { inBundle } from '../../../src/newsletter/addresses.ts';
import { renderIssueHtml } from '../../../src/newsletter/html.ts';
import { readTemplate } from '../../../src/newsletter/template/render-template.ts';
import { templateData } from '../../../src/newsletter/template/template-data.ts';
import { issues } from '../issues.ts';
import { sampleConfig, sampleIssue } from '../sample.ts';

const ejected = readFileSync(new URL('../../../layout/newsletter.liquid', import.meta.url), 'utf8');

const quoted = `"O'Brien" & <b>co</b> {{email}} *|UNSUB|* {`;
const cases = {
  ...issues,
  'texts that must be escaped': [
    sampleIssue({
      title: quoted,
      subject: quoted,
      preheader: quoted,
      closing: `${quoted}\n${quoted}`,
    }),
    sampleConfig({ address: quoted, footer: quoted, sender: quoted }),
  ],
} as const;

const outside = {
  ...inBundle,
  link: (url: string) => `${url}?a=1&b=2`,
  webVersion: '*|ARCHIVE|*',
  reader: '*|EMAIL|*',
};

test.each(Object.entries(cases))(
  '%s: the ejected template, unchanged, gives what the layout gives',
  (_name, [issue, config]) => {
    for (const template of [ejected, withDutchComments(ejected)]) {
      const fill = readTemplate(template);
      for (const addresses of [inBundle, outside]) {
        expect(fill(templateData(issue, config, addresses))).toBe(
          renderIssueHtml(issue, config, addresses),
        );
      }
    }
  },
);

test('every comment in the ejected template has a Dutch form', () => {
  const comments = (template: string) => template.match(/(?<=\{%-? # ).*(?= %\})/g) ?? [];
  const english = comments(ejected);
  expect(english).toHaveLength(9);
  expect(comments(withDutchComments(ejected)).filter((one) => ejected.includes(one))).toEqual([]);
});
