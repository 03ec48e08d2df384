import { asFound, checkExample } from '../check-example.ts';
import { explainWords } from '../messages/explain.ts';
import { UserError } from '../model/user-error.ts';
import type { Rule } from '../rules/define.ts';
import { exampleText } from '../rules/example.ts';
import { rules } from '../rules/index.ts';
import { closest } from '../text/suggest.ts';
import { wrap } from '../text/width.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';

export const run: Command = async ([id], _flags, context) => {
  const { io, lang } = context;
  if (id === undefined) {
    io.out(listOf(rules, context));
    return 0;
  }
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const say = explainWords[lang];
    const meant = closest(
      id,
      rules.map((candidate) => candidate.id),
    );
    throw new UserError(say.unknown(id), meant ? say.meant(meant) : say.all);
  }
  io.out(explanation(rule, context));
  return 0;
};

function listOf(all: readonly Rule[], { lang, paint }: CommandContext): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, summary }) => `${paint.bold(id.padEnd(width))}  ${summary[lang]}\n`)
    .join('');
}

function explanation(rule: Rule, context: CommandContext): string {
  const { lang, paint } = context;
  const say = explainWords[lang];
  const facts = [say.level[rule.severity], ...(rule.fixable ? [say.fixable] : [])].join(' · ');
  const good = rule.good.map((example) => shown(say.good, exampleText(example), [], context));
  const bad = rule.bad.map((example) =>
    shown(say.bad, exampleText(example), checkExample(rule, example, lang).map(asFound), context),
  );
  return [
    `${paint.bold(rule.id)}  ${paint.dim(facts)}\n`,
    `${wrap(rule.summary[lang], 80)}\n`,
    `${wrap(rule.why[lang], 80)}\n`,
    ...good,
    ...bad,
    say.configure(rule.id),
  ].join('\n');
}

function shown(
  title: string,
  text: string,
  finds: readonly string[],
  { lang, paint }: CommandContext,
): string {
  const code = text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
  const says = finds.map((found) => `  ${paint.red('→')} ${wrap(found, 76, '    ')}`);
  const said = says.length > 0 ? [`${explainWords[lang].finds}`, ...says] : [];
  const colour = finds.length > 0 ? paint.red : paint.green;
  return `${[colour(`${title}:`), '', ...code, '', ...said].join('\n')}\n`;
}
