import type { LookupAddress, LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { HttpError } from './http-fault.ts';

/** As `dns.lookup` with `all: true`. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for a connection, and hands over only the addresses that may be connected to. It
 * is the same look-up that is connected to: a name that leads elsewhere at a second one (DNS
 * rebinding) is of no use.
 */
export function guardedLookup(
  resolve: Resolve,
  mayConnect: (address: string) => boolean,
): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) {
        done(new HttpError({ kind: 'unknown-host', host }), '');
        return;
      }
      const allowed = found.filter(({ address }) => mayConnect(address));
      const [chosen] = allowed;
      if (!chosen) done(new HttpError({ kind: 'private', host, address: first.address }), '');
      else if (options.all) done(null, allowed);
      else done(null, chosen.address, chosen.family);
    });
  };
}
