import { doctorWords } from '../messages/doctor.ts';
import { padWidth } from '../text/display/fit-width.ts';
import { wrap } from '../text/display/width.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import type { Diagnosis } from './doctor/define.ts';
import { doctorChecks } from './doctor/index.ts';
import { type Policy, policyOf } from './doctor/policy.ts';

export const run: Command = async (_args, flags, context) => {
  const { io, lang, workspace } = context;
  const words = doctorWords[lang];
  const diagnoses: (Diagnosis & { readonly check: string })[] = [];
  for (const { id, look } of doctorChecks) {
    for (const diagnosis of await look(context, flags)) diagnoses.push({ check: id, ...diagnosis });
  }
  const policy = policyOf(workspace, words.policy);
  const faults = diagnoses.filter(({ state }) => state === 'error').length;
  if (flags.on('json') === true) {
    const result = { version: 1, ok: faults === 0, checks: diagnoses, policy };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    io.out(diagnoses.map((diagnosis) => diagnosisText(diagnosis, context)).join(''));
    io.out(`\n${policyText(policy, context)}\n`);
    io.out(faults === 0 ? `${words.fine}\n` : `${words.faults(faults)}\n`);
    const next = workspace.configPath === undefined ? 'viag init' : 'viag status';
    if (faults === 0) io.out(`${words.nextStep} ${next}\n`);
  }
  return faults === 0 ? 0 : 2;
};

function diagnosisText({ state, message, help }: Diagnosis, context: CommandContext): string {
  const { paint } = context;
  const sign = { ok: paint.green('✓'), warning: paint.yellow('!'), error: paint.red('✗') }[state];
  const first = `${sign} ${within(message, 2, context)}\n`;
  return help === undefined ? first : `${first}    ${within(help, 4, context)}\n`;
}

function policyText(policy: Policy, context: CommandContext): string {
  const { lang, paint } = context;
  const say = doctorWords[lang].policy;
  const rows = [
    [say.labels.reads, [policy.reads.join(', ')]],
    [say.labels.writes, [policy.writes.join(', ')]],
    [say.labels.network, policy.network],
    [say.labels.starts, [policy.starts.join(', ')]],
    [say.labels.never, policy.never],
  ] as const;
  const widest = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.flatMap(([name, items]) =>
    items.map((item, index) => {
      const label = padWidth(index === 0 ? name : '', widest);
      return `  ${paint.dim(label)}  ${within(item, widest + 4, context)}\n`;
    }),
  );
  return `${paint.bold(say.heading)}\n${lines.join('')}`;
}

/** A text that stands this far from the left, in lines that fit the terminal. */
function within(text: string, from: number, { io }: CommandContext): string {
  if (!io.terminal.outputIsTerminal) return text;
  const indent = ' '.repeat(from);
  return wrap(indent + text, io.terminal.columns, indent).slice(from);
}
