import type { Workspace } from '../config/workspace.ts';
import type { Files, Io, Paint } from '../io/io.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Lang } from '../model/lang.ts';

/** What every command is handed besides its own arguments and flags. */
export interface CommandContext {
  readonly io: Io;
  readonly lang: Lang;
  readonly paint: Paint;
  readonly quiet: boolean;
  /** The day in the workspace's time zone, `--now` respected. */
  readonly today: CalendarDate;
  readonly workspace: Workspace;
}

/** As much of it as checking needs, on any thread. */
export interface ReadingContext extends Pick<CommandContext, 'lang' | 'today' | 'workspace'> {
  /** Only the first thread has where to complain. */
  readonly io: { readonly files: Files; readonly err?: Io['err'] };
}
