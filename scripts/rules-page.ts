import { asFound, checkExample } from '../src/check-example.ts';
import { exampleSetting } from '../src/example-setting.ts';
import type { Lang } from '../src/model/lang.ts';
import type { BadExample, Example, Rule } from '../src/rules/define.ts';
import { examplePath, exampleText } from '../src/rules/example.ts';
import { rules } from '../src/rules/index.ts';
import { ruleOptions } from '../src/rules/rule-options.ts';
import { flowYaml } from '../src/text/encodings/flow-yaml.ts';

const words = {
  nl: {
    title: 'De regels',
    intro:
      'Gemaakt uit de regels zelf: verander deze bladzijde niet met de hand. Elk voorbeeld is ook een test. In je terminal lees je hetzelfde met `viag explain <regel>`.',
    columns: ['Regel', 'Niveau', 'Herstelt', 'Wat de regel vraagt'],
    level: { error: 'fout', warning: 'waarschuwing', info: 'tip' },
    yes: 'ja',
    good: 'Goed',
    bad: 'Fout',
    finds: 'viag zegt:',
    fixed: 'Na `--fix`:',
    file: 'Bestand',
    options: 'Opties, met hun waarde als je niets instelt:',
    noDefault: '(geen)',
    with: 'met',
  },
  en: {
    title: 'The rules',
    intro:
      'Made from the rules themselves: do not edit this page by hand. Every example is a test as well. In your terminal `viag explain <rule>` says the same.',
    columns: ['Rule', 'Level', 'Mends', 'What it asks'],
    level: { error: 'error', warning: 'warning', info: 'hint' },
    yes: 'yes',
    good: 'Good',
    bad: 'Bad',
    finds: 'viag says:',
    fixed: 'After `--fix`:',
    file: 'File',
    options: 'Options, with their value when you set nothing:',
    noDefault: '(none)',
    with: 'with',
  },
};

/** The page about every rule: an overview, then why, good and bad for each. */
export function rulesPage(lang: Lang): string {
  const say = words[lang];
  const rows = rules.map(
    ({ id, severity, fixable, summary }) =>
      `| [${id}](#${anchor(id)}) | ${say.level[severity]} | ${fixable ? say.yes : ''} | ${summary[lang]} |`,
  );
  const overview = [`| ${say.columns.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  const sections = rules.map((rule) => section(rule, lang));
  return `${[`# ${say.title}`, say.intro, overview, ...sections].join('\n\n')}\n`;
}

function anchor(id: string): string {
  return id.replaceAll('/', '');
}

function section(rule: Rule, lang: Lang): string {
  return [
    `## ${rule.id}`,
    rule.summary[lang],
    rule.why[lang],
    ...options(rule, lang),
    ...rule.good.slice(0, 1).map((example) => good(example, lang)),
    ...rule.bad.map((example) => bad(rule, example, lang)),
  ].join('\n\n');
}

function options(rule: Rule, lang: Lang): readonly string[] {
  const lines = Object.entries(ruleOptions(rule)).map(([option, value]) => {
    const shown = value === undefined ? words[lang].noDefault : `\`${flowYaml(value)}\``;
    return `- \`${option}\`: ${shown}`;
  });
  return lines.length === 0 ? [] : [words[lang].options, lines.join('\n')];
}

function good(example: Example, lang: Lang): string {
  return `${words[lang].good}${name(example, lang)}:\n\n${fenced(exampleText(example))}`;
}

function bad(rule: Rule, example: BadExample, lang: Lang): string {
  const say = words[lang];
  const finds = checkExample(rule, example, lang).map((finding) => `> ${asFound(finding)}`);
  const parts = [
    `${say.bad}${name(example, lang)}:`,
    fenced(exampleText(example)),
    say.finds,
    finds.join('\n>\n'),
    ...(example.fixed === undefined ? [] : [say.fixed, fenced(example.fixed)]),
  ];
  return parts.join('\n\n');
}

/** What the example needs beside its text, and its file's name where it is about that. */
function name(example: Example, lang: Lang): string {
  const say = words[lang];
  const setting = exampleSetting(example).map((part) => `\`${part}\``);
  const given = setting.length === 0 ? '' : `, ${say.with} ${setting.join(', ')}`;
  const file =
    example.path === undefined ? '' : ` (${say.file.toLowerCase()} \`${examplePath(example)}\`)`;
  return given + file;
}

function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.replaceAll('\0', '␀').trimEnd()}\n\`\`\`\``;
}
