import { TemplateError } from './template-error.ts';

/** Makes HTML of MJML; throws a TemplateError when it cannot. */
export type MjmlCompiler = (mjml: string) => Promise<string>;

/** What MJML 4 gives, and what MJML 5 promises. */
interface MjmlOutcome {
  readonly html: string;
}

/**
 * No file but the template (`mj-include`, `.mjmlconfig`), no fonts from the web, and no guessing at
 * what is wrong: https://documentation.mjml.io/#inside-node-js.
 */
const options = {
  ignoreIncludes: true,
  useMjmlConfigOptions: false,
  validationLevel: 'strict',
  fonts: {},
  keepComments: true,
} as const;

/** The compiler in what was installed as `mjml`; undefined when there is none in it. */
export function mjmlCompiler(module: unknown): MjmlCompiler | undefined {
  const compile = functionIn(module);
  if (!compile) return undefined;
  return async (mjml) => {
    let outcome: unknown;
    try {
      outcome = await compile(mjml, options);
    } catch (error) {
      throw new TemplateError({ kind: 'mjml', message: complaint(error) }, undefined, {
        cause: error,
      });
    }
    const html = isOutcome(outcome) ? outcome.html : undefined;
    if (html === undefined) throw new TemplateError({ kind: 'mjml', message: 'no HTML' });
    return html;
  };
}

function isOutcome(outcome: unknown): outcome is MjmlOutcome {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    'html' in outcome &&
    typeof outcome.html === 'string'
  );
}

type Compile = (mjml: string, options: object) => unknown;

/** A CommonJS module comes as `default`, one from a bundler as `default` of that. */
function functionIn(module: unknown): Compile | undefined {
  if (typeof module === 'function') return module as Compile;
  const inner =
    typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined;
  return inner === undefined ? undefined : functionIn(inner);
}

/** `ValidationError: Line 3 of /some/folder (mj-foo) — …` without the folder, which has no such line. */
function complaint(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/\s+/g, ' ')
    .replace(/(Line \d+) of \/?\S+/g, '$1')
    .trim()
    .slice(0, 300);
}
