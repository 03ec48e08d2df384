import { expect, test } from 'vitest';
import { ownLineFault, quoteOf, withQuote } from '../../../src/intake/feeds/own-line.ts';

const item = {
  title: 'Common Ground in de praktijk',
  url: 'https://vng.nl/a',
  summary:
    'Drie gemeenten vertellen eerlijk wat het kost om over te stappen, en “wat het oplevert”.',
};

test.each([
  ['', 'empty'],
  [' … ', 'empty'],
  ['Common Ground in de praktijk', 'lifted'],
  ['common ground: in de praktijk!', 'lifted'],
  ['Drie gemeenten vertellen eerlijk wat het kost', 'lifted'],
  ['drie gemeenten, vertellen eerlijk wat het kost.', 'lifted'],
  ['Drie gemeenten vertellen', undefined],
  ['Eerlijk over de kosten.', undefined],
  ['Common Ground in de praktijk: lees dit voor je begroting.', undefined],
])('%j: %s', (line, fault) => {
  expect(ownLineFault(line, item)).toBe(fault);
});

test('a quote stands behind the line, cut at whole words', () => {
  expect(withQuote('Eerlijk.', item, 200)).toBe(
    "Eerlijk. “Drie gemeenten vertellen eerlijk wat het kost om over te stappen, en 'wat het oplevert'.”",
  );
  expect(withQuote('Eerlijk.', item, 30)).toBe('Eerlijk. “Drie gemeenten vertellen…”');
  expect(withQuote('Eerlijk.', { title: 'A', url: 'https://a.nl' }, 30)).toBe('Eerlijk.');
  expect(quoteOf({ title: 'A', url: 'https://a.nl' }, 30)).toBe(undefined);
});
