import { Cancelled } from '../model/user-error.ts';
import { visible } from '../text/display/visible.ts';
import type { ChoiceQuestion, Prompts, TextQuestion } from './prompts.ts';

/** The questions of inquirer, on standard error so that standard output holds results alone. */
export async function loadPrompts(): Promise<Prompts> {
  const { default: inquirer } = await import('inquirer');
  const ask = (question: InquirerQuestion) =>
    cancellable(async (signal) => {
      const prompt = inquirer.createPromptModule({ output: process.stderr, signal });
      const { answer } = await prompt<{ answer: string }>([{ ...question, name: 'answer' }]);
      return answer;
    });
  return {
    text: (question) => ask(textQuestion(question)),
    choose: (question) => ask(choiceQuestion(question)),
    pick: (question) =>
      cancellable(async (signal) => {
        const { pickPrompt } = await import('./pick-prompt.ts');
        return pickPrompt(question, { output: process.stderr, signal });
      }),
  };
}

type InquirerQuestion = ReturnType<typeof textQuestion> | ReturnType<typeof choiceQuestion>;

/** inquirer prints every text as it is; escape sequences from a file or git must not reach it. */
function textQuestion({ message, default: initial, check }: TextQuestion) {
  return {
    type: 'input' as const,
    message: visible(message),
    transformer: visible,
    validate: (answer: string) => {
      const reason = check?.(answer);
      return reason === undefined || visible(reason);
    },
    ...(initial === undefined ? {} : { default: visible(initial) }),
  };
}

function choiceQuestion({ message, choices, default: initial }: ChoiceQuestion) {
  return {
    type: 'select' as const,
    message: visible(message),
    choices: choices.map(({ value, label }) => ({ value, name: visible(label) })),
    pageSize: 12,
    loop: false,
    // inquirer's own line of help is English only; the keys say enough.
    theme: { style: { keysHelpTip: () => '↑ ↓ ⏎' } },
    ...(initial === undefined ? {} : { default: initial }),
  };
}

/**
 * Ctrl-C rejects in inquirer; Ctrl-D merely closes its readline, after which the question would
 * hang and the program end with code 0 halfway. What closing does do is pause the input.
 */
async function cancellable<Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const closed = new AbortController();
  const onClose = () => closed.abort();
  process.stdin.on('pause', onClose).on('end', onClose);
  try {
    return await ask(closed.signal);
  } catch (error) {
    if (isCancellation(error)) throw new Cancelled();
    throw error;
  } finally {
    process.stdin.off('pause', onClose).off('end', onClose);
  }
}

function isCancellation(error: unknown): boolean {
  // By name: the classes may be of another copy of @inquirer/core than ours.
  return error instanceof Error && /^(?:Exit|Abort|Cancel)PromptError$/.test(error.name);
}
