import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, told } from './ask.ts';
import { serve } from './feed-server.ts';

test('an answer comes with its type, its address and what a next question can ask by', async () => {
  const url = await serve((request, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.setHeader('etag', '"a"').setHeader('last-modified', 'Thu, 13 Dec 2018 10:00:00 GMT');
    response.end(
      JSON.stringify([request.headers['user-agent'], request.headers['accept-encoding']]),
    );
  });
  expect(await ask(`${url}/feed`)).toEqual({
    kind: 'answer',
    url: `${url}/feed`,
    bytes: Buffer.from('["viag","gzip, deflate, br"]'),
    type: 'application/rss+xml; charset=utf-8',
    etag: '"a"',
    lastModified: 'Thu, 13 Dec 2018 10:00:00 GMT',
  });
});

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['identity', (data: string) => data],
])('%s is unpacked', async (encoding, pack) => {
  const text = 'nieuws '.repeat(10_000);
  const url = await serve((_, response) => {
    response.setHeader('content-encoding', encoding).end(pack(text));
  });
  expect(told(await ask(url))).toBe(text);
});

test('redirects are followed, five at most', async () => {
  const url = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end('er');
    else
      response
        .writeHead([301, 302, 303, 307, 308][left % 5] ?? 301, { location: `${left - 1}` })
        .end();
  });
  expect(told(await ask(`${url}/5`))).toBe('er');
  expect(told(await ask(`${url}/6`))).toEqual({ kind: 'too-many-redirects', most: 5 });
});

test('a redirect without an address is what it says: no answer', async () => {
  const url = await serve((_, response) => void response.writeHead(302).end());
  expect(told(await ask(url))).toEqual({ kind: 'status', status: 302 });
});

test.each([
  ['file:///etc/passwd', { kind: 'bad-address', url: 'file:///etc/passwd' }],
  ['ftp://viag.nl/feed', { kind: 'bad-address', url: 'ftp://viag.nl/feed' }],
  ['data:text/xml,<rss/>', { kind: 'bad-address', url: 'data:text/xml,<rss/>' }],
  ['http://naam:geheim@127.0.0.1/', { kind: 'credentials' }],
  ['http://', { kind: 'bad-address', url: 'http://' }],
])('%s is not followed, nor as a redirect', async (target, fault) => {
  expect(told(await ask(target))).toEqual(fault);
  const url = await serve(
    (_, response) => void response.writeHead(302, { location: target }).end(),
  );
  expect(told(await ask(url))).toEqual(fault);
});

test.each([
  [404, {}, { kind: 'status', status: 404 }],
  [500, {}, { kind: 'status', status: 500 }],
  [200, { 'content-type': 'image/png' }, { kind: 'wrong-type', type: 'image/png' }],
  [200, { 'content-type': 'Video/mp4' }, { kind: 'wrong-type', type: 'Video/mp4' }],
  [200, { 'content-type': 'application/pdf' }, { kind: 'wrong-type', type: 'application/pdf' }],
  [200, { 'content-encoding': 'zstd' }, { kind: 'bad-encoding', encoding: 'zstd' }],
  [200, { 'content-type': 'text/html' }, 'x'],
  [304, {}, 'unchanged'],
])('%i %j', async (status, headers, expected) => {
  const url = await serve(
    (_, response) => void response.writeHead(status, headers).end(status === 304 ? undefined : 'x'),
  );
  expect(told(await ask(url))).toEqual(expected);
});
