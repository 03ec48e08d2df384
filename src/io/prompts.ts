/** What an editor can be asked. Every question rejects with `Cancelled` on Ctrl-C or Ctrl-D. */
export interface Prompts {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
}

export interface TextQuestion {
  readonly message: string;
  readonly default?: string;
  /** The reason to ask again, or undefined when the answer will do. */
  readonly check?: (answer: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly default?: string;
}
