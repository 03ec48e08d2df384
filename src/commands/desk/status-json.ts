import type { NextStep } from '../../desk/next-step.ts';
import type { DeskStatus } from '../../desk/status.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { entryAsJson, issueAsJson } from './desk-json.ts';
import { stepCommand } from './next-step-text.ts';

/** What `viag status --json` prints. */
export function statusJson(status: DeskStatus, step: NextStep, today: CalendarDate): object {
  const { articles, next, waiting, unmarked, unsent, changed, attention, drafts, planned } = status;
  return {
    version: 1,
    today: toIso(today),
    articles,
    next: next
      ? {
          ...issueAsJson(next.issue),
          articles: next.entries.map(entryAsJson),
          lacks: next.lacks,
        }
      : null,
    waiting: waiting.map(({ name }) => name),
    unmarked: unmarked.map(({ name }) => name),
    unsent: unsent.map(entryAsJson),
    changed: changed.map(entryAsJson),
    attention: attention.map(entryAsJson),
    drafts: drafts.map(entryAsJson),
    planned: planned.map(entryAsJson),
    step: { kind: step.kind, command: stepCommand(step) },
  };
}
