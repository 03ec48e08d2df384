import { asFound, checkExample } from '../../check-example.ts';
import { exampleSetting } from '../../example-setting.ts';
import { explainWords } from '../../messages/explain.ts';
import type { Example, Rule } from '../../rules/define.ts';
import { exampleText } from '../../rules/example.ts';
import { ruleOptions } from '../../rules/rule-options.ts';
import { wrap } from '../../text/display/width.ts';
import { flowYaml } from '../../text/encodings/flow-yaml.ts';
import type { CommandContext } from '../context.ts';

/** All that a rule says of itself: why, its options, what is good and what is not. */
export function explainRule(rule: Rule, context: CommandContext): string {
  const { lang, paint } = context;
  const say = explainWords[lang];
  const facts = [say.level[rule.severity], ...(rule.fixable ? [say.fixable] : [])].join(' · ');
  const options = Object.entries(ruleOptions(rule));
  const lines = options.map(
    ([name, value]) => `  ${name}: ${shownDefault(value, say.noDefault)}\n`,
  );
  const given = options.filter(([, value]) => value !== undefined);
  const setting = given.length > 0 ? flowYaml(Object.fromEntries(given)) : undefined;
  const good = rule.good.map((example) => shown(say.good, example, [], context));
  const bad = rule.bad.map((example) =>
    shown(say.bad, example, checkExample(rule, example, lang).map(asFound), context),
  );
  return [
    `${paint.bold(rule.id)}  ${paint.dim(facts)}\n`,
    `${wrap(rule.summary[lang], 80)}\n`,
    `${wrap(rule.why[lang], 80)}\n`,
    ...(lines.length > 0 ? [`${say.options}\n\n${lines.join('')}`] : []),
    ...good,
    ...bad,
    say.configure(rule.id, setting),
  ].join('\n');
}

function shownDefault(value: unknown, none: string): string {
  return value === undefined ? none : flowYaml(value);
}

function shown(
  title: string,
  example: Example,
  finds: readonly string[],
  { lang, paint }: CommandContext,
): string {
  const say = explainWords[lang];
  const code = exampleText(example)
    .replaceAll('\0', '␀')
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
  const says = finds.map((found) => `  ${paint.red('→')} ${wrap(found, 76, '    ')}`);
  const said = says.length > 0 ? [`${say.finds}`, ...says] : [];
  const colour = finds.length > 0 ? paint.red : paint.green;
  const setting = exampleSetting(example);
  const head = setting.length > 0 ? `${title}, ${say.given(setting.join(', '))}` : title;
  return `${[colour(`${head}:`), '', ...code, '', ...said].join('\n')}\n`;
}
