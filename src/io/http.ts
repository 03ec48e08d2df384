import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { HttpFault } from '../model/http-fault.ts';
import { isPublicAddress } from '../text/addresses/public-address.ts';
import { decodedBody } from './decoded-body.ts';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { HttpError } from './http-fault.ts';
import type { Http, HttpOutcome, HttpQuestion } from './io.ts';

interface HttpSetting {
  readonly resolve: Resolve;
  readonly isPublic: (address: string) => boolean;
  /** For all of it, redirects included. In milliseconds. */
  readonly patience: number;
  /** Bytes of a body, unpacked. */
  readonly limit: number;
  readonly mostRedirects: number;
}

/** The only file that has a network. */
export const http: Http = httpOver({
  resolve: lookup,
  isPublic: isPublicAddress,
  patience: 10_000,
  limit: 5 * 1024 * 1024,
  mostRedirects: 5,
});

export function httpOver(setting: HttpSetting): Http {
  return { get: (question) => get(question, setting) };
}

async function get(question: HttpQuestion, setting: HttpSetting): Promise<HttpOutcome> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), setting.patience);
  try {
    return await follow(question, setting, ended.signal);
  } catch (error) {
    return { kind: 'failed', fault: ended.signal.aborted ? { kind: 'timeout' } : faultOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  question: HttpQuestion,
  setting: HttpSetting,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  let url = webAddress(question.url);
  for (let redirects = 0; redirects <= setting.mostRedirects; redirects += 1) {
    const response = await ask(url, question, setting, signal);
    const next = redirectOf(response);
    if (next === undefined) return answer(url, response, question, setting);
    response.destroy();
    url = webAddress(next, url);
  }
  throw new HttpError({ kind: 'too-many-redirects', most: setting.mostRedirects });
}

/**
 * Only the web, and no name and password in the address. `URL` also reads the spellings of an IP
 * address that hide it: `http://2130706433`, `http://0x7f.1`, `http://127.1.`.
 */
function webAddress(written: string, base?: URL): URL {
  if (!URL.canParse(written, base?.href))
    throw new HttpError({ kind: 'bad-address', url: written });
  const url = new URL(written, base?.href);
  if (!/^https?:$/.test(url.protocol)) throw new HttpError({ kind: 'bad-address', url: url.href });
  if (url.username !== '' || url.password !== '') throw new HttpError({ kind: 'credentials' });
  return url;
}

function ask(
  url: URL,
  { headers, allowPrivate }: HttpQuestion,
  { resolve, isPublic }: HttpSetting,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const mayConnect = (address: string) => allowPrivate || isPublic(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refusal = (address: string) => new HttpError({ kind: 'private', host, address });
  // Nobody looks an IP address up.
  if (isIP(host) !== 0 && !mayConnect(host)) throw refusal(host);
  return new Promise((answered, failed) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = request(url, {
      // A connection of its own, that no other address was checked for.
      agent: false,
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      lookup: guardedLookup(resolve, mayConnect),
      signal,
    });
    asked.once('socket', (socket) => {
      socket.once('connect', () => {
        const address = socket.remoteAddress ?? '';
        if (!mayConnect(address)) asked.destroy(refusal(address));
      });
    });
    asked.once('response', answered);
    // Stays on: of a connection that breaks later, the response tells as well.
    asked.on('error', failed);
    asked.end();
  });
}

/** Of what says it is no text; many feeds say little or nothing. */
function isText(type: string): boolean {
  return !/^\s*(?:image|audio|video|font)\/(?!svg)|^\s*application\/(?:pdf|zip)/i.test(type);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

async function answer(
  url: URL,
  response: IncomingMessage,
  { pictures = false }: HttpQuestion,
  { limit }: HttpSetting,
): Promise<HttpOutcome> {
  try {
    const { statusCode: status = 0, headers } = response;
    if (status === 304) return { kind: 'unchanged' };
    if (status < 200 || status > 299) throw new HttpError({ kind: 'status', status });
    const type = headers['content-type'] ?? '';
    if (!isText(type) && !(pictures && /^\s*image\//i.test(type))) {
      throw new HttpError({ kind: 'wrong-type', type });
    }
    return {
      kind: 'answer',
      url: url.href,
      bytes: await decodedBody(response, limit),
      type,
      ...(headers.etag !== undefined && { etag: headers.etag }),
      ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
    };
  } catch (error) {
    // Broken off, shorter than was said, or not packed as was said.
    throw error instanceof HttpError ? error : new HttpError({ kind: 'incomplete' });
  } finally {
    response.destroy();
  }
}

function faultOf(error: unknown): HttpFault {
  if (error instanceof HttpError) return error.fault;
  if (!(error instanceof Error)) throw error;
  return { kind: 'no-connection', code: codeOf(error) };
}

/** Of several addresses that were tried, the reason of the first. */
function codeOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    return codeOf(error.errors[0]);
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
