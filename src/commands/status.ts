import { nextStep } from '../desk/next-step.ts';
import { deskStatus } from '../desk/status.ts';
import { mailingLacks } from '../newsletter/mailing-lacks.ts';
import type { Command } from './command.ts';
import { gatherDesk } from './desk/gather-desk.ts';
import { stepText } from './desk/next-step-text.ts';
import { statusJson } from './desk/status-json.ts';
import { statusText } from './desk/status-text.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const { io, today, workspace } = context;
  const mailing = mailingLacks(workspace.config);
  const { desk } = await gatherDesk(context);
  const step = nextStep(desk, { today, checked: true, mailing });
  const status = deskStatus(desk, today, mailing);
  if (flags.on('json') === true) {
    io.out(`${JSON.stringify(statusJson(status, step, today), null, 2)}\n`);
    return 0;
  }
  io.out(statusText(status, context));
  // The step is a part of what was asked for.
  io.out(`\n${stepText(step, context)}`);
  return 0;
};
