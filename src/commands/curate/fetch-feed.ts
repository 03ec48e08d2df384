import type { Feed } from '../../intake/feeds/feed.ts';
import { type FeedSource, readFeed } from '../../intake/feeds/read-feed.ts';
import { curateWords } from '../../messages/curate.ts';
import { version } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import { whyNotFetched } from '../program/why-not-fetched.ts';
import { type CachedFeed, cachedFeed, keepFeed } from './feed-cache.ts';

/** What came of one source. Both a feed and a fault: it failed now, and this is what it said before. */
export interface FetchedFeed {
  readonly feed?: Feed;
  /** In the user's words, without the name of the source. */
  readonly fault?: string;
  /** It was not asked, since it is not on the open internet. */
  readonly withheld?: boolean;
}

export async function fetchFeed(
  address: string,
  allowPrivate: boolean,
  context: CommandContext,
): Promise<FetchedFeed> {
  const kept = cachedFeed(address, context);
  const http = await context.io.http();
  const headers = headersFor(kept, context);
  const outcome = await http.get({ url: address, headers, allowPrivate });
  switch (outcome.kind) {
    case 'unchanged':
      // Without a kept copy nothing was asked that could be answered like this.
      return kept
        ? read(kept, context)
        : { fault: whyNotFetched({ kind: 'status', status: 304 }, context) };
    case 'answer': {
      const fetched = read(outcome, context);
      if (fetched.feed) keepFeed(address, outcome, context);
      return fetched.feed ? fetched : { ...(kept && read(kept, context)), ...fetched };
    }
    case 'failed':
      return {
        ...(kept && read(kept, context)),
        fault: whyNotFetched(outcome.fault, context),
        withheld: outcome.fault.kind === 'private',
      };
  }
}

/** Says who asks, so that who keeps the feed can see and ask. */
function headersFor(kept: CachedFeed | undefined, { workspace }: CommandContext) {
  const { url } = workspace.config.site;
  const site = URL.canParse(url) ? ` (+${new URL(url).href})` : '';
  return {
    'user-agent': `viag/${version}${site}`,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified }),
  };
}

function read(
  { bytes, type, url }: Omit<CachedFeed, 'etag' | 'lastModified'>,
  { lang }: CommandContext,
): FetchedFeed {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  const source: FeedSource = { bytes, address: url, ...(charset !== undefined && { charset }) };
  const feed = readFeed(source);
  return typeof feed === 'string' ? { fault: curateWords[lang].feed[feed] } : { feed };
}
