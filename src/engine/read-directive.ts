import type { SuppressionFault } from '../model/suppression.ts';

/** What a comment to viag asks for: `viag-disable a/b, c/d -- reason`. */
export interface Directive {
  /** `disable`, `enable`, or whatever else stands behind `viag-`. */
  readonly name: string;
  readonly rules: readonly string[];
  readonly reason: string;
  /** A slip that explains all that looks wrong behind it. */
  readonly slip?: Pick<SuppressionFault, 'kind' | 'what'>;
}

export function readDirective(text: string): Directive {
  const [, joint = '', name = '', names = '', reason = ''] =
    /^viag(-| )(\S*)((?:(?!\s--(?:\s|$))[\s\S])*)(?:\s--\s*([\s\S]*))?$/.exec(text) ?? [];
  const rules = names.split(/[\s,]+/).filter((rule) => rule !== '');
  const slip = slipIn(joint, name, names);
  return { name, rules, reason: reason.trim(), ...(slip && { slip }) };
}

function slipIn(joint: string, name: string, names: string): Directive['slip'] {
  if (joint === ' ') return { kind: 'directive', what: `viag ${name}` };
  if (name.endsWith(':')) return { kind: 'colon', what: `viag-${name.slice(0, -1)}` };
  // One hyphen or a dash in the place of the two hyphens.
  return /\s[-\u2012-\u2015](?:\s|$)/.test(names) ? { kind: 'separator', what: '' } : undefined;
}
