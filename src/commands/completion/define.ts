import type { Completion } from './complete-line.ts';
import type { ShellName } from './shell-names.ts';

export interface Shell {
  readonly name: ShellName;
  /** What the user loads; it asks `viag complete` at every Tab, so it never is out of date. */
  readonly script: string;
  /** The words as viag reads them, of those that the shell hands over. */
  wordsOf(given: readonly string[]): readonly string[];
  /** The answer as the script reads it: a line each, and `:files`, `:folders` or `:nospace`. */
  print(completion: Completion, given: readonly string[]): string;
}

/** What the script itself must do. */
export function directives({ shellFinds, unfinished }: Completion): readonly string[] {
  return [...(shellFinds ? [`:${shellFinds}`] : []), ...(unfinished ? [':nospace'] : [])];
}

/** Value and help with a tab between them, for shells that show both. */
export function withHelp(completion: Completion): string {
  const lines = completion.candidates
    .filter(({ value }) => isPlain(value))
    .map(({ value, help = '' }) => (help === '' ? value : `${value}\t${help}`));
  return [...directives(completion), ...lines].map((line) => `${line}\n`).join('');
}

/** A name with a control in it cannot be a line of its own. */
export function isPlain(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}
