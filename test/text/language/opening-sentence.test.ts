import { expect, test } from 'vitest';
import { openingSentence } from '../../../src/text/language/opening-sentence.ts';

test.each([
  ['Zeventien gemeenten stappen over. Dat scheelt.', 'Zeventien gemeenten stappen over.'],
  ['Eén zin op\ntwee regels.', 'Eén zin op twee regels.'],
  ['\r\nEen zin\r\nmet CRLF.\r\n\r\nNog een.\r\n', 'Een zin met CRLF.'],
  ['## Een kop\n\n![Beeld](a.png)\n\nDan de tekst.', 'Dan de tekst.'],
  ['De **Woo** en [de AVG](avg.md) botsen.', 'De Woo en de AVG botsen.'],
  ['Wat nu? Doorgaan.', 'Wat nu?'],
  ['“Het lukt.” Dat zei de wethouder.', '“Het lukt.”'],
  ['Het werd 40%. Meer niet.', 'Het werd 40%.'],
  ['Het kan bijv. Utrecht zijn. Of Breda.', 'Het kan bijv. Utrecht zijn.'],
  ['Op 13.12 is er een dag vrij.', 'Op 13.12 is er een dag vrij.'],
])('%j opens with %j', (body, sentence) => {
  expect(openingSentence(body)).toBe(sentence);
});

test.each([
  ['nothing', '\n\n'],
  ['a list', '- Een punt.\n- Nog een.'],
  ['a quotation block', '> Gezegd is gezegd.'],
  ['a table', '| a | b |\n|---|---|'],
  ['HTML', '<p>Een alinea.</p>'],
  ['a heading with a line below it', 'Een titel.\n=========\n\nTekst.'],
  ['what may be an abbreviation', 'Volgens drs. Jansen kan het.'],
  ['code', 'Met `viag validate` begin je.'],
  ['a shortcode', 'Met {{< figure >}} erin.'],
  ['no end', 'Agenda voor december'],
])('%s: no sentence that is certain', (_name, body) => {
  expect(openingSentence(body)).toBe(undefined);
});
