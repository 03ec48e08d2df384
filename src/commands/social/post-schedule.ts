import { postScheduleWords } from '../../messages/post-schedule.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Post } from '../../model/post.ts';
import { UserError } from '../../model/user-error.ts';
import type { CsvStyle } from '../../social/schedules/csv.ts';
import type { ScheduleFault, ScheduleFormat } from '../../social/schedules/define.ts';
import { schedules } from '../../social/schedules/index.ts';
import { planPosts } from '../../social/schedules/plan.ts';
import { scheduleFiles } from '../../social/schedules/schedule-files.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { readTiming, type Timing, timingFlags } from './post-timing.ts';

/** What is to be planned where, and when. */
export interface Plan extends Timing {
  readonly formats: readonly ScheduleFormat[];
  readonly csv: CsvStyle;
}

/** Undefined when nothing is to be planned. */
export function readPlan(flags: Flags, context: CommandContext): Plan | undefined {
  const say = postScheduleWords[context.lang];
  const names = flags.list('schedule');
  const stray = [...timingFlags, 'excel'].find((name) => flags.given(name));
  if (names.length > 0) {
    return {
      ...readTiming(flags, context),
      formats: schedules.filter(({ name }) => names.includes(name)),
      csv:
        flags.on('excel') === true ? { separator: ';', bom: true } : { separator: ',', bom: false },
    };
  }
  if (stray === undefined) return undefined;
  throw new UserError(say.withoutSchedule(`--${stray}`), say.withoutScheduleHelp);
}

/** The schedule files, and what the tools cannot take or need a hand with. */
export function scheduled(
  posts: readonly Post[],
  { formats, csv, start, cadence }: Plan,
  { io, lang, workspace }: CommandContext,
): { readonly files: readonly OutputFile[]; readonly warnings: readonly string[] } {
  const say = postScheduleWords[lang];
  const { site, timeZone } = workspace.config;
  const planned = planPosts(posts, start, cadence, timeZone);
  if (planned === undefined) {
    const count = new Set(posts.map(({ slug }) => slug)).size;
    throw new UserError(say.noCadence(count), say.noCadenceHelp);
  }
  const options = { lang, csv, now: io.now(), siteUrl: site.url };
  const outcomes = formats.map((format) => ({
    name: format.name,
    ...scheduleFiles(format, planned, options),
  }));
  const named = (those: readonly Post[]) =>
    those.map(({ networkName, slug }) => say.about(networkName, slug)).join(', ');
  return {
    files: outcomes.flatMap(({ files }) => files),
    warnings: outcomes.flatMap(({ name, refused, guarded }) => [
      ...scheduleFaults.flatMap((fault) => {
        const those = refused.filter((one) => one.fault === fault).map(({ post }) => post);
        return those.length > 0 ? [say.refused[fault](name, named(those))] : [];
      }),
      ...(guarded.length > 0 ? [say.guarded(name, named(guarded))] : []),
    ]),
  };
}

const scheduleFaults: readonly ScheduleFault[] = ['thread', 'warning', 'minutes'];
