import { expect, test } from 'vitest';
import { rendition } from './edition.ts';
import { sampleConfig, sampleIssue, tree } from './sample.ts';

test('what was found stands under what it was checked for; nothing says that it complies', async () => {
  const issue = sampleIssue({
    title: 'Winter *2018* <b>',
    introduction: tree('Lees het [hier](https://vng.nl/a_b_c).'),
  });
  const text = String(await rendition('accessibility', issue, sampleConfig()));
  expect(text).toContain('‘Winter \\*2018\\* \\<b\\>’ van 14 december 2018');
  expect(text).toContain(`## Gecontroleerd op 2.4.4 Linkdoel (in context)

Elke link zegt zelf waar hij heen gaat.

- De linktekst ‘hier’ (https://vng.nl/a\\_b\\_c) zegt niet waar hij heen gaat. Noem de pagina.
`);
  expect(text).not.toMatch(/voldoet/i);
});
