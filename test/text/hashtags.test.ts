import { expect, test } from 'vitest';
import { hashtagPattern, hashtagsOf } from '../../src/text/hashtags.ts';

test.each([
  ['digitale overheid', '#DigitaleOverheid'],
  ['privacy', '#Privacy'],
  ['AVG', '#AVG'],
  ['iPhone', '#iPhone'],
  ['open-source', '#OpenSource'],
  ['één loket', '#ÉénLoket'],
  ["burger's belang", '#BurgersBelang'],
  ['e\u0301e\u0301n', '#Één'],
  ['VNG realisatie', '#VNGRealisatie'],
  ['wet open overheid', '#WetOpenOverheid'],
  ['#woo', '#Woo'],
  ['2019', undefined],
  ['5G', '#5G'],
  ['C#', undefined],
  ['', undefined],
  ['!?', undefined],
  ['informatie voor alle gemeenten', undefined],
  ['informatiebeveiligingsdiensten gemeenten', undefined],
  ['日本', '#日本'],
])('%j becomes %j', (tag, hashtag) => {
  expect(hashtagsOf([tag])).toEqual(hashtag === undefined ? [] : [hashtag]);
});

test.each([
  ['api', 'Een API is geen api/v1. De API’s zijn open.', '#API'],
  ['openapi', 'OpenAPI, en nog eens OpenAPI: openapi.json', '#OpenAPI'],
  ['json', 'Zie bestand.json en het JSON-schema.', '#JSON'],
  ['rest', 'Rest ons te zeggen: Rest is geen REST.', '#Rest'],
  ['privacy', 'PRIVACY! Privacy gaat voor. Privacy telt.', '#Privacy'],
  ['woo', 'De Woo.', '#Woo'],
  ['avg', 'De AVGwet bestaat niet.', '#Avg'],
  ['Ict', 'ICT', '#Ict'],
  ['api design', 'API design', '#ApiDesign'],
])('%j in %j becomes %j', (tag, text, hashtag) => {
  expect(hashtagsOf([tag], text)).toEqual([hashtag]);
});

test('each once, however it is written', () => {
  expect(hashtagsOf(['open data', 'Open-Data', 'AVG', 'avg'])).toEqual(['#OpenData', '#AVG']);
});

test.each([
  ['Lees #Woo en #AVG.', ['#Woo', '#AVG']],
  ['https://viag.nl/#nieuws a#b &#39; #2019 ##x', []],
  ['(#één) #open_data', ['#één', '#open_data']],
])('the hashtags in %j', (text, found) => {
  expect([...text.matchAll(hashtagPattern)].map(([whole]) => whole)).toEqual(found);
});
