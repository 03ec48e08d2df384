import type { OutputFile } from '../../model/output-file.ts';
import { csv } from './csv.ts';
import type { ScheduledPost, ScheduleFault, ScheduleOptions } from './define.ts';

/**
 * One CSV for each network. In the planning tools the account is chosen when a file is taken in,
 * and the same article reads differently on each network.
 */
export function csvPerNetwork(
  tool: string,
  posts: readonly ScheduledPost[],
  rows: (posts: readonly ScheduledPost[]) => readonly (readonly string[])[],
  { csv: style }: ScheduleOptions,
): readonly OutputFile[] {
  const networks = [...new Set(posts.map(({ post }) => post.network))];
  return networks.map((network) => ({
    path: `schedule/${tool}-${network}.csv`,
    content: csv(rows(posts.filter(({ post }) => post.network === network)), style),
  }));
}

/** What no planning tool can take from a CSV. */
export function commonFault({ post }: ScheduledPost): ScheduleFault | undefined {
  if (post.texts.length > 1) return 'thread';
  return post.warning === undefined ? undefined : 'warning';
}

export function textOf({ post }: ScheduledPost): string {
  return post.texts[0]?.text ?? '';
}
