import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { admit, type Door } from './doorkeeper.ts';
import type { ServedFile, ServeSetting, Serving } from './io.ts';
import { codeOf } from './paths.ts';

/** Where a page hears of changes. */
const eventsPath = 'events';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** On every answer. A page of ours says nothing of its address, and nobody frames it but us. */
const headers: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export async function serve(setting: ServeSetting): Promise<Serving | { readonly fault: string }> {
  const listeners = new Set<ServerResponse>();
  // 128 bits that nobody can guess: https://www.rfc-editor.org/rfc/rfc4648#section-5
  const token = randomBytes(16).toString('base64url');
  let version = '';
  const server = createServer((request, response) => {
    respond(request, response, { port: portOf(server), token }).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  const fault = await listen(server, setting.port);
  if (fault !== undefined) return { fault };

  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    announce(next) {
      version = next;
      for (const listener of listeners) listener.write(`data: ${next}\n\n`);
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };

  async function respond(
    request: IncomingMessage,
    response: ServerResponse,
    door: Door,
  ): Promise<void> {
    const { method = '', url: target = '' } = request;
    const { host, origin } = request.headers;
    const admission = admit({ method, target, host, origin }, door);
    if (admission.kind === 'refused') return refuse(response, admission.status);
    const { kind, path: wanted, query } = admission;
    if (kind === 'act') {
      response.writeHead((await setting.act(wanted, query)) ? 204 : 404, headers).end();
      return;
    }
    if (wanted === eventsPath) return follow(response);
    const file = await setting.answer(wanted);
    if (file) send(response, file, method === 'HEAD');
    else refuse(response, 404);
  }

  function refuse(response: ServerResponse, status: number): void {
    response.writeHead(status, { ...headers, 'Content-Type': types['.txt'] });
    response.end(`${setting.refusal}\n`);
  }

  /** https://html.spec.whatwg.org/multipage/server-sent-events.html */
  function follow(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    // What changed while the page was on its way would otherwise go unnoticed.
    response.write(`retry: 1000\ndata: ${version}\n\n`);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }
}

function send(response: ServerResponse, file: ServedFile, headOnly: boolean): void {
  const content = Buffer.from(file.content);
  response.writeHead(file.missing ? 404 : 200, {
    ...headers,
    'Content-Security-Policy': file.policy,
    'Content-Length': content.byteLength,
    // What is of no known kind must not be taken for a page.
    'Content-Type': types[path.extname(file.path)] ?? 'application/octet-stream',
  });
  response.end(headOnly ? undefined : content);
}

/** The system's code for why not; a port may be taken, or not for everyone. */
function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('listening', () => resolve(undefined));
    server.once('error', (error) => resolve(codeOf(error)));
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
