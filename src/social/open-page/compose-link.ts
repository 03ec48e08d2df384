import type { Post } from '../../model/post.ts';

/** Where a network lets someone write a post that is filled in already. */
export type ComposeLink =
  | { readonly kind: 'text'; readonly href: string }
  /** Takes over the link alone; the text must be pasted. */
  | { readonly kind: 'link-only'; readonly href: string }
  /** The address of the reader's own server goes before it. */
  | { readonly kind: 'own-server'; readonly path: string };

/** @param server the house's Mastodon server, e.g. `mastodon.nl` */
type Compose = (text: string, url: string, server: string | undefined) => ComposeLink;

const networks: ReadonlyMap<string, Compose> = new Map<string, Compose>([
  // Its documented share-offsite takes a link and no text; the feed's own writing window takes
  // both, but is not documented: https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin
  ['linkedin', (text) => filled('https://www.linkedin.com/feed/?shareActive=true&text=', text)],
  // https://docs.x.com/x-for-websites/post-button/guides/web-intent
  ['x', (text) => filled('https://x.com/intent/tweet?text=', text)],
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  ['bluesky', (text) => filled('https://bsky.app/intent/compose?text=', text)],
  // https://developers.facebook.com/docs/threads/threads-web-intents
  ['threads', (text) => filled('https://www.threads.com/intent/post?text=', text)],
  [
    'facebook',
    (_, url) => ({
      kind: 'link-only',
      href: `https://www.facebook.com/sharer/sharer.php?u=${encoded(url)}`,
    }),
  ],
  // Every Mastodon server has /share: https://github.com/mastodon/mastodon/blob/main/config/routes.rb
  [
    'mastodon',
    (text, _, server) =>
      server === undefined
        ? { kind: 'own-server', path: `/share?text=${encoded(text)}` }
        : filled(`https://${server}/share?text=`, text),
  ],
]);

/** Undefined for a network that has no such link. Of a thread the first part. */
export function composeLink(post: Post, server: string | undefined): ComposeLink | undefined {
  return networks.get(post.network)?.(post.texts[0]?.text ?? '', post.url, server);
}

function filled(start: string, text: string): ComposeLink {
  return { kind: 'text', href: start + encoded(text) };
}

/** Half a character would make `encodeURIComponent` throw. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
