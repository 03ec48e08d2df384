import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/** What a look at one thing came to. */
export interface Diagnosis {
  /** An error is something viag cannot do its work without. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}

export interface DoctorCheck {
  /** What `--json` calls it. */
  readonly id: string;
  look(context: CommandContext, flags: Flags): Promise<readonly Diagnosis[]>;
}
