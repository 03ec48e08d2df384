import type { OutputFile } from '../../model/output-file.ts';
import type { Post } from '../../model/post.ts';
import { looksLikeFormula } from './csv.ts';
import type { ScheduledPost, ScheduleFault, ScheduleFormat, ScheduleOptions } from './define.ts';

export interface ScheduleOutcome {
  readonly files: readonly OutputFile[];
  /** What the tool cannot take; it is not in the files. */
  readonly refused: readonly { readonly post: Post; readonly fault: ScheduleFault }[];
  /** Begin with a sign that made us put an apostrophe before it: to be taken out in the tool. */
  readonly guarded: readonly Post[];
}

export function scheduleFiles(
  format: ScheduleFormat,
  posts: readonly ScheduledPost[],
  options: ScheduleOptions,
): ScheduleOutcome {
  const judged = posts.map((one) => ({ one, post: one.post, fault: format.faultOf(one) }));
  const taken = judged.flatMap(({ one, fault }) => (fault === undefined ? [one] : []));
  const files = taken.length === 0 ? [] : format.files(taken, options);
  const isCsv = files.some(({ path }) => path.endsWith('.csv'));
  const isGuarded = ({ post }: ScheduledPost) =>
    post.texts.some(({ text }) => looksLikeFormula(text));
  return {
    files,
    refused: judged.flatMap(({ post, fault }) => (fault === undefined ? [] : [{ post, fault }])),
    guarded: isCsv ? taken.filter(isGuarded).map(({ post }) => post) : [],
  };
}
