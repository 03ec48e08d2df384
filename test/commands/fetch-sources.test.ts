import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { readSources } from '../../src/commands/curate/read-sources.ts';
import { http } from '../../src/io/http.ts';
import { version } from '../../src/version.ts';
import { serve } from '../io/feed-server.ts';
import { flags, memoryContext, memoryIo } from './memory-io.ts';

const rss = (title: string) =>
  `<rss version="2.0"><channel><title>X</title><item><title>${title}</title><link>/a</link></item></channel></rss>`;
const IGNORE = '/work/.viag/cache/.gitignore';

/** Reads the feeds of a server, again and again, with what was kept in between. */
async function reader(listener: RequestListener, names: readonly string[] = ['VNG']) {
  const site = await serve(listener);
  const memory = memoryIo({ http });
  const sources = names.map((name) => ({ name, url: `${site}/${name}` }));
  const context = memoryContext(memory.io, { config: { feeds: { sources, quote: 200 } } });
  const read = async (values: Readonly<Record<string, unknown>> = {}) => {
    const result = await readSources(flags({ allowPrivate: true, ...values }), context);
    const titles = result.sources.map(({ name, feed }) => [
      name,
      ...feed.items.map(({ title }) => title),
    ]);
    return { titles, notes: result.notes, failed: result.failed };
  };
  return { site, read, files: memory.files };
}

test('what was kept is asked after, and used when it still holds', async () => {
  const asked: unknown[] = [];
  const { site, read, files } = await reader((request, response) => {
    const { accept, 'user-agent': agent, ...headers } = request.headers;
    asked.push([agent, headers['if-none-match'], headers['if-modified-since']]);
    if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else {
      response.setHeader('etag', '"1"').setHeader('last-modified', 'Thu, 13 Dec 2018 10:00:00 GMT');
      response.setHeader('content-type', 'text/xml').end(rss('Eerst'));
    }
  });
  const first = await read();
  expect(first).toEqual({ titles: [['VNG', 'Eerst']], notes: [], failed: [] });
  const [kept = '', ...others] = [...files.keys()].filter((path) => path !== IGNORE);
  expect(kept).toMatch(/^\/work\/\.viag\/cache\/feeds\/[0-9a-f]{32}\.json$/);
  expect(others).toEqual([]);
  expect(files.get(IGNORE)).toBe('*\n');
  expect(JSON.parse(String(files.get(kept)))).toEqual({
    asked: `${site}/VNG`,
    url: `${site}/VNG`,
    type: 'text/xml',
    etag: '"1"',
    lastModified: 'Thu, 13 Dec 2018 10:00:00 GMT',
    body: Buffer.from(rss('Eerst')).toString('base64'),
  });
  expect(await read()).toEqual(first);
  const agent = `viag/${version} (+https://www.viag.nl/)`;
  expect(asked).toEqual([
    [agent, undefined, undefined],
    [agent, '"1"', 'Thu, 13 Dec 2018 10:00:00 GMT'],
  ]);
});

test.each(['', 'geen JSON', '{}', '{"asked":"elders","url":"","type":"","body":""}', '[1]'])(
  'what is kept and was not kept by viag is not used: %j',
  async (content) => {
    const { read, files } = await reader((request, response) => {
      response.end(rss(request.headers['if-none-match'] === undefined ? 'Vers' : 'Oud'));
    });
    await read();
    for (const path of files.keys()) files.set(path, content);
    expect(await read()).toMatchObject({ titles: [['VNG', 'Vers']] });
  },
);

test('a feed that fails is named; what was in it before is still there', async () => {
  let broken = false;
  const { read } = await reader(
    (request, response) => {
      if (!broken && request.url === '/VNG') response.end(rss('Eerst'));
      else if (broken && request.url === '/VNG')
        response.end('<!DOCTYPE html><html>Onderhoud</html>');
      else if (request.url === '/RvIG') response.end(rss('Goed'));
      else response.writeHead(503).end();
    },
    ['VNG', 'Kapot', 'RvIG'],
  );
  const kaput = 'Kapot: de site heeft een storing (503).';
  expect(await read()).toEqual({
    titles: [
      ['VNG', 'Eerst'],
      ['RvIG', 'Goed'],
    ],
    notes: [kaput],
    failed: ['Kapot'],
  });
  broken = true;
  expect(await read()).toEqual({
    titles: [
      ['VNG', 'Eerst'],
      ['RvIG', 'Goed'],
    ],
    notes: [
      'VNG: dit is geen RSS, Atom of JSON Feed. Is het misschien een gewone pagina? Je ziet wat er de vorige keer in stond.',
      kaput,
    ],
    failed: ['Kapot'],
  });
});

test('a feed inside the own network is only read when that is said', async () => {
  const { read } = await reader((_, response) => void response.end(rss('Intern')));
  expect(await read({ allowPrivate: false })).toEqual({
    titles: [],
    notes: [
      'VNG: 127.0.0.1 ligt niet op het open internet en wordt niet opgehaald. Is dat de bedoeling, gebruik dan --allow-private.',
    ],
    failed: ['VNG'],
  });
});

test('the charset of the server counts, and a page in the name of a feed does not', async () => {
  const { read } = await reader(
    (request, response) => {
      if (request.url === '/Pagina')
        response.setHeader('content-type', 'text/html').end('<html></html>');
      else {
        response.setHeader('content-type', 'text/xml; charset="ISO-8859-1"');
        response.end(Buffer.from(rss('Café'), 'latin1'));
      }
    },
    ['VNG', 'Pagina'],
  );
  expect(await read()).toMatchObject({ titles: [['VNG', 'Café']], failed: ['Pagina'] });
});

test('four are asked at a time, and all are', async () => {
  let busy = 0;
  let most = 0;
  const names = Array.from({ length: 10 }, (_, i) => `Bron ${i}`);
  const { read } = await reader((_, response) => {
    busy += 1;
    most = Math.max(most, busy);
    setTimeout(() => {
      busy -= 1;
      response.end(rss('A'));
    }, 20);
  }, names);
  expect((await read()).titles).toEqual(names.map((name) => [name, 'A']));
  expect(most).toBe(4);
});

test('only the sources asked for, and a misspelt one with a suggestion', async () => {
  const { read } = await reader((_, response) => void response.end(rss('A')), ['VNG', 'RvIG']);
  expect((await read({ source: ['RvIG'] })).titles).toEqual([['RvIG', 'A']]);
  await expect(read({ source: ['RVIG'] })).rejects.toMatchObject({
    message: 'De bron ‘RVIG’ staat niet in de configuratie.',
    help: 'Bedoel je ‘RvIG’?',
  });
});
