/** What can be wrong with a template; the shell words it. */
export type TemplateFault =
  /** `meant` is the name that looks most like it. */
  | { readonly kind: 'unknown-name'; readonly name: string; readonly meant?: string }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-tag'; readonly name: string }
  | { readonly kind: 'not-closed'; readonly name: string }
  | { readonly kind: 'too-much' }
  /** HTML of viag's own went into a filter for text. */
  | { readonly kind: 'filtered-html' }
  /** In the engine's own words. */
  | { readonly kind: 'other'; readonly message: string }
  /** In MJML's own words. */
  | { readonly kind: 'mjml'; readonly message: string };

/** A template that cannot be used, with the line where that shows. */
export class TemplateError extends Error {
  readonly fault: TemplateFault;
  /** From 1; absent when it is of the whole. */
  readonly line: number | undefined;

  constructor(fault: TemplateFault, line?: number, options?: ErrorOptions) {
    super(fault.kind, options);
    this.name = 'TemplateError';
    this.fault = fault;
    this.line = line;
  }
}
