import { importWords } from '../../messages/import.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { whyNotFetched } from '../program/why-not-fetched.ts';
import type { FetchPage } from './import-offer.ts';

/** Fetches pages and their images over the network, within the bounds of `Io.http`. */
export function pageFetcher(flags: Flags, context: CommandContext): FetchPage {
  const { io, lang } = context;
  const allowPrivate = flags.on('allowPrivate') === true;
  return async (url) => {
    const http = await io.http();
    const outcome = await http.get({ url, headers: {}, allowPrivate, pictures: true });
    if (outcome.kind === 'answer') return { address: outcome.url, bytes: outcome.bytes };
    const fault =
      outcome.kind === 'failed' ? outcome.fault : { kind: 'status' as const, status: 304 };
    const words = importWords[lang];
    throw new UserError(
      words.notFetched(visible(url), whyNotFetched(fault, context)),
      words.notFetchedHelp,
    );
  };
}
