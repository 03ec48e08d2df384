import { createHash, timingSafeEqual } from 'node:crypto';
import { isStrayPath } from '../text/addresses/stray-path.ts';

/** What the server is known by: only who knows the token gets in. */
export interface Door {
  readonly port: number;
  readonly token: string;
}

export interface Caller {
  readonly method: string;
  /** As the request line has it, not decoded. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

export type Admission =
  | {
      readonly kind: 'read' | 'act';
      /** From the root of the site. */
      readonly path: string;
      readonly query: URLSearchParams;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 405 };

/**
 * Who is let in, and for what.
 *
 * - The Host must be ours, or a page elsewhere could reach us under a name of its own that it lets
 *   lead to 127.0.0.1 (DNS rebinding).
 * - An Origin, where there is one, must be ours; for what does something it must be there.
 * - The first part of the path is the token. So it is in every relative link by itself, static
 *   pages have the same links, and there is no cookie for another port to send along.
 */
export function admit({ method, target, host, origin }: Caller, door: Door): Admission {
  const ours = [`127.0.0.1:${door.port}`, `localhost:${door.port}`];
  if (host === undefined || !ours.includes(host)) return refused(403);
  if (origin !== undefined && origin !== `http://${host}`) return refused(403);
  const [, token, rest, query = ''] = /^\/([^/?]*)(\/[^?]*)?(?:\?(.*))?$/.exec(target) ?? [];
  if (token === undefined || !sameToken(token, door.token)) return refused(403);
  const path = decoded(rest ?? '/');
  if (path === undefined) return refused(400);
  const found = { path, query: new URLSearchParams(query) };
  if (method === 'GET' || method === 'HEAD') return { kind: 'read', ...found };
  if (method !== 'POST') return refused(405);
  return origin === undefined ? refused(403) : { kind: 'act', ...found };
}

function refused(status: 400 | 403 | 405): Admission {
  return { kind: 'refused', status };
}

/** In the same time however much of it is right. */
function sameToken(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

/** Without the first `/`; undefined for a path that leads elsewhere, in whatever spelling. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path).slice(1);
    const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
    return isStrayPath(file) ? undefined : file;
  } catch {
    return undefined;
  }
}
