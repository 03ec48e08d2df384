/** Something a user can mend: two lines, what is wrong and what to do, and exit code 2. */
export class UserError extends Error {
  readonly help: string;

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.help = help;
  }
}

/** Someone pressed Ctrl-C or Ctrl-D at a question: exit code 130. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** A write that did not happen. `io/` does not know the user's language; the shell words it. */
export class WriteError extends Error {
  readonly kind: WriteErrorKind;
  readonly path: string;
  readonly detail: string;
  /** The option with which another place is chosen. */
  readonly flag: string;

  constructor(
    kind: WriteErrorKind,
    path: string,
    detail = '',
    { flag = '--out', ...options }: ErrorOptions & { readonly flag?: string } = {},
  ) {
    super(`${kind}: ${path} ${detail}`.trimEnd(), options);
    this.name = 'WriteError';
    this.flag = flag;
    this.kind = kind;
    this.path = path;
    this.detail = detail;
  }
}

/**
 * - `exists`: something stands there already
 * - `outside-root`: the path leads out of the workspace
 * - `not-ours`: the folder holds something viag did not write
 * - `changed`: somebody changed or added a file in the bundle; `detail` is its name
 * - `locked`: another viag is writing there; `detail` is its process number
 * - `failed`: the system refused; `detail` is its code, such as EACCES or ENOSPC
 */
export type WriteErrorKind =
  | 'exists'
  | 'outside-root'
  | 'not-ours'
  | 'changed'
  | 'locked'
  | 'failed';
