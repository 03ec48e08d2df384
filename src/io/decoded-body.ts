import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { HttpError } from './http-fault.ts';

type Chunks = AsyncIterable<Uint8Array>;

/**
 * The body of a response, unpacked. Stops as soon as there is more than `limit`, packed or unpacked:
 * 200 kB of gzip can hold 200 MB of zeros, or no end of empty parts.
 */
export async function decodedBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const source = capped(response, limit);
  const first = await source.next();
  if (first.done) return new Uint8Array();

  const chunks: Uint8Array[] = [];
  const gather = async (unpacked: Chunks) => {
    for await (const chunk of capped(unpacked, limit)) chunks.push(chunk);
  };
  const whole = async function* () {
    yield first.value;
    yield* source;
  };
  const unpack = unpacker(encoding, first.value);
  if (unpack) await pipeline(whole, unpack, gather);
  else await pipeline(whole, gather);
  return Buffer.concat(chunks);
}

function unpacker(encoding: string, [byte = 0]: Uint8Array): Transform | undefined {
  switch (encoding) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // It means zlib's format (RFC 9110, 8.4.1.2), but some send the bare data.
      return (byte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new HttpError({ kind: 'bad-encoding', encoding });
  }
}

async function* capped(source: Chunks, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): HttpError {
  return new HttpError({ kind: 'too-large', limit });
}
