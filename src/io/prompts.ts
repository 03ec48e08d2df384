/** What an editor can be asked. Every question rejects with `Cancelled` on Ctrl-C or Ctrl-D. */
export interface Prompts {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  /** Any number of choices, found by typing; the values in the order of the choices. */
  pick(question: PickQuestion): Promise<readonly string[]>;
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

export interface PickQuestion {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Which keys do what, below the list. */
  readonly help: string;
  /** In place of the list when nothing matches what was typed. */
  readonly nothing: string;
  /** `2 gekozen` */
  readonly picked: (count: number) => string;
}
