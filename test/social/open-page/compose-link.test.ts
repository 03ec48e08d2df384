import { describe, expect, test } from 'vitest';
import type { Post } from '../../../src/model/post.ts';
import { composeLink } from '../../../src/social/open-page/compose-link.ts';
import { linkedin } from '../posts.ts';

const text = 'Één & twee?\n#ICT @viag 🎉 \ud83c';
const encoded = '%C3%89%C3%A9n%20%26%20twee%3F%0A%23ICT%20%40viag%20%F0%9F%8E%89%20%EF%BF%BD';

function post(network: string): Post {
  const counted = { text, length: 30, limit: 300 };
  return { ...linkedin, network, texts: [counted, { ...counted, text: 'deel twee' }] };
}

describe('composeLink', () => {
  test.each([
    ['linkedin', `https://www.linkedin.com/feed/?shareActive=true&text=${encoded}`],
    ['x', `https://x.com/intent/tweet?text=${encoded}`],
    ['bluesky', `https://bsky.app/intent/compose?text=${encoded}`],
    ['threads', `https://www.threads.com/intent/post?text=${encoded}`],
    ['mastodon', `https://social.overheid.nl/share?text=${encoded}`],
  ])('takes the text along to %s', (network, href) => {
    expect(composeLink(post(network), 'social.overheid.nl')).toEqual({ kind: 'text', href });
  });

  test('takes the link alone to Facebook', () => {
    expect(composeLink(post('facebook'), undefined)).toEqual({
      kind: 'link-only',
      href: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.viag.nl%2Fnieuws%2F2018%2F11%2F22%2Fverwerkingsregister',
    });
  });

  test('leaves the Mastodon server to the reader when the house has none', () => {
    expect(composeLink(post('mastodon'), undefined)).toEqual({
      kind: 'own-server',
      path: `/share?text=${encoded}`,
    });
  });

  test('knows no link for another network', () => {
    expect(composeLink(post('hyves'), undefined)).toBeUndefined();
  });
});
