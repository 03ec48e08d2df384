import type { Lang } from '../model/lang.ts';
import type { Mailing, MailingCheck, MailingProblem } from './checks/define.ts';
import { mailingChecks } from './checks/index.ts';

/** A check that ran, with what it found. */
export interface CheckOutcome {
  readonly check: MailingCheck;
  readonly problems: readonly MailingProblem[];
}

/** Runs every check but those switched off. */
export function checkMailing(
  mailing: Mailing,
  allowed: readonly string[],
  lang: Lang,
): readonly CheckOutcome[] {
  return mailingChecks
    .filter(({ id }) => !allowed.includes(id))
    .map((check) => ({ check, problems: [...check.problems(mailing, lang)] }));
}
