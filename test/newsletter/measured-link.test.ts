import { expect, test } from 'vitest';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { measuredLink } from '../../src/newsletter/measured-link.ts';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { sampleConfig, sampleIssue, tree } from './sample.ts';

const campaign = { name: 'december 2018', domains: ['viag.nl'] };
const query = 'utm_source=nieuwsbrief&utm_medium=email&utm_campaign=december%202018';

test.each([
  ['https://www.viag.nl/', `https://www.viag.nl/?${query}`],
  ['https://viag.nl/a?b=%20c+d', `https://viag.nl/a?b=%20c+d&${query}`],
  ['https://viag.nl/a?#deel', `https://viag.nl/a?${query}#deel`],
  ['http://leden.viag.nl/a#b?c', `http://leden.viag.nl/a?${query}#b?c`],
  ['https://viag.nl/?utm_source=x', 'https://viag.nl/?utm_source=x'],
  ['https://vng.nl/', 'https://vng.nl/'],
  ['https://nietviag.nl/', 'https://nietviag.nl/'],
  ['https://viag.nl.evil.example/', 'https://viag.nl.evil.example/'],
  ['mailto:redactie@viag.nl', 'mailto:redactie@viag.nl'],
  ['tel:0701234567', 'tel:0701234567'],
  ['#agenda', '#agenda'],
])('%s goes out as %s', (url, expected) => {
  expect(measuredLink(url, campaign)).toBe(expected);
});

test('every link to the site is measured, in HTML and text, but never the one to unsubscribe', () => {
  const config = sampleConfig({ unsubscribe: 'https://www.viag.nl/afmelden' });
  const issue = sampleIssue({
    introduction: tree('[Mail](mailto:a@viag.nl), [agenda](/agenda), [VNG](https://vng.nl/)'),
    agenda: [{ title: 'x', date: { year: 2019, month: 1, day: 2 }, url: 'https://viag.nl/x' }],
    external: [{ title: 'y', url: 'https://vng.nl/y' }],
  });
  const addresses = {
    picture: (path: string) => path,
    link: (url: string) => measuredLink(url, campaign),
  };
  const links = (text: string) =>
    [...text.replaceAll('&amp;', '&').matchAll(/(?:https?:|mailto:)[^\s"<>),]+/g)].map(([url]) =>
      url.replace(query, 'UTM'),
    );
  const expected = [
    'mailto:a@viag.nl',
    'https://www.viag.nl/agenda?UTM',
    'https://vng.nl/',
    'https://www.viag.nl/nieuws/2018/12/13/terugblik-op-het-najaarscongres?UTM',
    'https://viag.nl/x?UTM',
    'https://vng.nl/y',
    'https://www.viag.nl/?UTM',
    'https://www.viag.nl/afmelden',
    'https://www.viag.nl/?UTM',
  ];
  expect(new Set(links(renderIssueHtml(issue, config, addresses)))).toEqual(new Set(expected));
  expect(links(renderIssueText(issue, config, addresses))).toEqual(expected);
});
