import { explainWords } from '../messages/explain.ts';
import { UserError } from '../model/user-error.ts';
import type { Rule } from '../rules/define.ts';
import { ruleIds, rules } from '../rules/index.ts';
import { closestRule, rulesWith } from './archive/closest-rule.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { explainRule } from './explain/explain-rule.ts';

export const run: Command = async ([name], _flags, context) => {
  const found = name === undefined ? rules : rulesNamed(name, context);
  const [only, ...others] = found;
  context.io.out(only && others.length === 0 ? explainRule(only, context) : listOf(found, context));
  return 0;
};

/** One rule by its id, or by its name alone; a group by its own. */
function rulesNamed(given: string, { lang }: CommandContext): readonly Rule[] {
  const wanted = given.replace(/\/$/, '');
  const byId = rules.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : rules.filter(({ id }) => id.split('/').includes(wanted));
  if (found.length > 0) return found;
  const say = explainWords[lang];
  const withPart = rulesWith(wanted, ruleIds);
  if (withPart.length > 1) throw new UserError(say.unknown(given), say.oneOf(withPart.join(', ')));
  const meant = withPart[0] ?? closestRule(wanted, ruleIds);
  throw new UserError(say.unknown(given), meant ? say.meant(meant) : say.all);
}

function listOf(listed: readonly Rule[], { lang, paint }: CommandContext): string {
  const width = Math.max(...listed.map(({ id }) => id.length));
  return listed
    .map(({ id, summary }) => `${paint.bold(id.padEnd(width))}  ${summary[lang]}\n`)
    .join('');
}
