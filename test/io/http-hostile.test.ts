import { createServer } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { http, httpOver } from '../../src/io/http.ts';
import { isPublicAddress } from '../../src/text/addresses/public-address.ts';
import { ask, told } from './ask.ts';
import { serve } from './feed-server.ts';

const MIB = 1024 * 1024;
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0x7f.1/',
  'http://0/',
  'http://１２７.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://localhost/',
  'http://LOCALHOST/',
])('%s is inside, so it is refused', async (url) => {
  const outcome = await http.get({ url, headers: {}, allowPrivate: false });
  expect(told(outcome)).toMatchObject({ kind: 'private' });
});

/** Two addresses of this machine: 127.0.0.1 plays the open internet, 127.0.0.2 what is inside. */
function insideOut(resolved: readonly string[]) {
  return httpOver({
    resolve: (_, __, done) =>
      done(
        null,
        resolved.map((address) => ({ address, family: 4 })),
      ),
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
    patience: 500,
    limit: MIB,
    mostRedirects: 5,
  });
}

test('a redirect to what is inside is refused, by address and by name', async () => {
  const asked: string[] = [];
  const inside = await serve((_, response) => {
    asked.push('inside');
    response.end('geheim');
  }, '127.0.0.2');
  const port = new URL(inside).port;
  const targets = [inside, `http://intranet.example.:${port}/`];
  const outside = await serve((request, response) => {
    response.writeHead(302, { location: targets[Number(request.url?.slice(1))] }).end();
  });
  const { get } = insideOut(['127.0.0.2']);
  for (const [at, host] of ['127.0.0.2', 'intranet.example.'].entries()) {
    const outcome = await get({ url: `${outside}/${at}`, headers: {}, allowPrivate: false });
    expect(told(outcome)).toEqual({ kind: 'private', host, address: '127.0.0.2' });
  }
  expect(asked).toEqual([]);
});

test('of a name that leads inside and outside, only the outside is connected to', async () => {
  const outside = await serve((_, response) => void response.end('buiten'));
  const port = new URL(outside).port;
  const { get } = insideOut(['127.0.0.2', '127.0.0.1']);
  const outcome = await get({
    url: `http://beide.example:${port}/`,
    headers: {},
    allowPrivate: false,
  });
  expect(told(outcome)).toBe('buiten');
});

test('an address that turns out to be inside once connected is left before anything is said', async () => {
  let heard = '';
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      heard += data;
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  let checks = 0;
  const { get } = httpOver({
    resolve: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    // Yes before connecting, no after it.
    isPublic: () => ++checks === 1,
    patience: 2000,
    limit: MIB,
    mostRedirects: 0,
  });
  const outcome = await get({
    url: `http://wissel.example:${port}/`,
    headers: {},
    allowPrivate: false,
  });
  expect(told(outcome)).toEqual({ kind: 'private', host: 'wissel.example', address: '127.0.0.1' });
  expect(heard).toBe('');
});

test.each([
  ['gzip', () => gzipSync(Buffer.alloc(200 * MIB))],
  ['br', () => brotliCompressSync(Buffer.alloc(200 * MIB), quick)],
  ['deflate', () => deflateSync(Buffer.alloc(200 * MIB))],
  ['identity', () => Buffer.alloc(6 * MIB)],
])('a bomb of %s is stopped while it unpacks', async (encoding, make) => {
  const bomb = make();
  const url = await serve((_, response) => {
    response.setHeader('content-encoding', encoding);
    // Without a length that would give it away.
    response.write(bomb);
    response.end();
  });
  const before = process.memoryUsage().rss;
  expect(told(await ask(url))).toEqual({ kind: 'too-large', limit: 5 * MIB });
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
});

test('empty parts of gzip without end are stopped too', async () => {
  const nothing = Buffer.concat(Array.from({ length: 5000 }, () => gzipSync('')));
  const url = await serve((_, response) => {
    response.setHeader('content-encoding', 'gzip');
    const more = (): void => {
      while (!response.destroyed && response.write(nothing));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  expect(told(await ask(url))).toEqual({ kind: 'too-large', limit: 5 * MIB });
});

test('more than the limit by its own word is not waited for', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': `${10 * 1024 * MIB}` }).flushHeaders();
  });
  expect(told(await ask(url))).toEqual({ kind: 'too-large', limit: 5 * MIB });
});

test.each([
  ['headers', ''],
  ['the body', '<rss>'],
])('who is slow with %s is not waited for longer than the whole may take', async (_, begin) => {
  const url = await serve((__, response) => {
    if (begin === '') return;
    response.write(begin);
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  const { get } = insideOut([]);
  expect(told(await get({ url, headers: {}, allowPrivate: true }))).toEqual({ kind: 'timeout' });
});

test.each([
  ['shorter than it says', { 'content-length': '100' }, 'kort'],
  ['not the gzip it says', { 'content-encoding': 'gzip' }, 'gewoon'],
  ['half a gzip', { 'content-encoding': 'gzip' }, gzipSync('nieuws'.repeat(99)).subarray(0, 30)],
])('an answer that is %s is not taken for one', async (_, headers, body) => {
  const url = await serve((__, response) => {
    response.writeHead(200, headers).write(body, () => response.socket?.end());
  });
  expect(told(await ask(url))).toEqual({ kind: 'incomplete' });
});

test('nobody there, and a name that nobody has', async () => {
  const url = await serve(() => {});
  const port = new URL(url).port;
  const { get } = insideOut([]);
  const unknown = await get({
    url: `http://nergens.example:${port}/`,
    headers: {},
    allowPrivate: true,
  });
  expect(told(unknown)).toEqual({ kind: 'unknown-host', host: 'nergens.example' });
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
  const address = closed.address();
  await new Promise((done) => closed.close(done));
  const free = typeof address === 'object' ? address?.port : 0;
  expect(told(await ask(`http://127.0.0.1:${free}/`))).toEqual({
    kind: 'no-connection',
    code: 'ECONNREFUSED',
  });
});

test('a name that nobody answers about takes no longer than the whole may take', async () => {
  const { get } = httpOver({
    resolve: () => {},
    isPublic: () => true,
    patience: 200,
    limit: MIB,
    mostRedirects: 5,
  });
  const outcome = await get({ url: 'http://stil.example/', headers: {}, allowPrivate: false });
  expect(told(outcome)).toEqual({ kind: 'timeout' });
});
