import { expect, test } from 'vitest';
import { pageFetcher } from '../../../src/commands/import/fetch-page.ts';
import { flagsOf } from '../../../src/commands/program/flags.ts';
import { http } from '../../../src/io/http.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { serve } from '../../io/feed-server.ts';
import { memoryContext, memoryIo } from '../memory-io.ts';

const fetcher = (values: Readonly<Record<string, unknown>>) =>
  pageFetcher(flagsOf(values), memoryContext({ ...memoryIo().io, http: async () => http }));

const site = () =>
  serve((request, response) => {
    const types: Readonly<Record<string, string>> = {
      '/nieuws': 'text/html',
      '/hal.png': 'image/png',
      '/film.mp4': 'video/mp4',
    };
    const type = types[request.url ?? ''];
    response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' });
    response.end(request.url);
  });

test.each(['/nieuws', '/hal.png'])('a page and its pictures are fetched: %s', async (path) => {
  const address = (await site()) + path;
  const { bytes, ...rest } = await fetcher({ allowPrivate: true })(address);
  expect([new TextDecoder().decode(bytes), rest]).toEqual([path, { address }]);
});

test.each([
  [
    '/weg',
    { allowPrivate: true },
    'op dit adres staat niets meer (404). Zoek het nieuwe adres op.',
  ],
  ['/film.mp4', { allowPrivate: true }, 'dit is geen tekst, maar video/mp4.'],
  [
    '/nieuws',
    {},
    '127.0.0.1 ligt niet op het open internet en wordt niet opgehaald. Is dat de bedoeling, gebruik dan --allow-private.',
  ],
])('%s with %j is refused, and it is said why', async (path, values, why) => {
  const address = (await site()) + path;
  const fetching = fetcher(values)(address);
  await expect(fetching).rejects.toThrow(UserError);
  await expect(fetching).rejects.toThrow(`${address} is niet opgehaald: ${why}`);
});

test.each([
  [{ https_proxy: 'http://proxy.test:3128' }, true],
  [{ HTTPS_PROXY: '' }, false],
  [{}, false],
])('where nothing is reached, a proxy is named if there is one: %j', async (env, named) => {
  const context = memoryContext({ ...memoryIo().io, env, http: async () => http });
  const closed = 'http://127.0.0.1:1/nieuws';
  const why =
    'er is geen verbinding (ECONNREFUSED).' +
    (named
      ? ' Je netwerk heeft een proxy, en daar gaat viag niet doorheen: bewaar het in je browser en geef het bestand mee.'
      : '');
  await expect(pageFetcher(flagsOf({ allowPrivate: true }), context)(closed)).rejects.toThrow(
    new UserError(
      `${closed} is niet opgehaald: ${why}`,
      'Of bewaar de pagina in je browser (Opslaan als, webpagina) en geef het bestand: viag import pagina.html',
    ),
  );
});
