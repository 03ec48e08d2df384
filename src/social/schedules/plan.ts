import type { Post } from '../../model/post.ts';
import { type Cadence, momentsFrom } from './cadence.ts';
import type { ScheduledPost } from './define.ts';
import type { Moment } from './moment.ts';

/**
 * Gives each article its moment, in the order in which they come; its posts go out on all networks
 * at once. Undefined when there are several articles and nothing says how they follow each other.
 *
 * @param zone an IANA name, e.g. `Europe/Amsterdam`
 */
export function planPosts(
  posts: readonly Post[],
  start: Moment,
  cadence: Cadence | undefined,
  zone: string,
): readonly ScheduledPost[] | undefined {
  const slugs = [...new Set(posts.map(({ slug }) => slug))];
  if (cadence === undefined && slugs.length > 1) return undefined;
  const moments = cadence ? momentsFrom(start, slugs.length, cadence, zone) : [start];
  return posts.flatMap((post) => {
    const at = moments[slugs.indexOf(post.slug)];
    return at === undefined ? [] : [{ post, at }];
  });
}
