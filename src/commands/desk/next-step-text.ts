import type { NextStep } from '../../desk/next-step.ts';
import { deskWords } from '../../messages/desk.ts';
import { statusWords } from '../../messages/status.ts';
import { visible } from '../../text/display/visible.ts';
import { wrap } from '../../text/display/width.ts';
import type { CommandContext } from '../context.ts';
import { shellWord } from '../program/shell-word.ts';

/** The step as a command to type. */
export function stepCommand(step: NextStep): string {
  switch (step.kind) {
    case 'write':
      return 'viag new article';
    case 'mend':
    case 'finish':
      return `viag validate ${shellWord(step.path)}`;
    case 'gather':
      return 'viag new newsletter';
    case 'fill':
      return `viag list --${step.from}`;
    case 'complete':
    case 'export':
      return `viag export newsletter ${shellWord(step.issue)}`;
    case 'record':
      return `viag export newsletter ${shellWord(step.issue)} --mark-sent`;
  }
}

/** Two lines: what it is for, and the command. */
export function stepText(step: NextStep, { io, lang, paint }: CommandContext): string {
  const { steps } = statusWords[lang];
  const why = step.kind === 'fill' ? fillText(visible(step.path)) : steps[step.kind];
  const text = `${deskWords[lang].nextStep} ${why}`;
  const line = io.terminal.outputIsTerminal ? wrap(text, io.terminal.columns, '  ') : text;
  return `${line}\n  ${paint.bold(stepCommand(step))}\n`;

  function fillText(path: string): string {
    return step.kind === 'fill' && step.from === 'unsent' ? steps.choose(path) : steps.fill(path);
  }
}
