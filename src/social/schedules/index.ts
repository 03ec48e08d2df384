import { buffer } from './buffer.ts';
import type { ScheduleFormat } from './define.ts';
import { hootsuite } from './hootsuite.ts';
import { ics } from './ics.ts';
import { publer } from './publer.ts';
import { sheet } from './sheet.ts';

/** Every schedule format: one line each. */
export const schedules: readonly ScheduleFormat[] = [buffer, hootsuite, publer, sheet, ics];
