import { type Command, InvalidArgumentError, Option } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import type { Lang, Translated } from '../../model/lang.ts';
import type { OptionMeta } from '../command.ts';

/** The flags that mean the same everywhere; they may stand before the command or after it. */
export function globalFlags(lang: Lang, quiet?: Translated): readonly OptionMeta[] {
  const say = cliWords[lang];
  const same = (help: string) => ({ nl: help, en: help });
  return [
    { flags: '-c, --config <file>', help: same(say.config), completes: 'files' },
    { flags: '--cwd <folder>', help: same(say.cwd), completes: 'folders' },
    { flags: '--lang <lang>', help: same(say.lang), choices: ['nl', 'en'] },
    { flags: '--now <moment>', help: same(say.now) },
    { flags: '--no-color', help: same(say.noColor) },
    { flags: '-q, --quiet', help: quiet ?? same(say.quiet) },
  ];
}

export function globalOptions(lang: Lang, quiet?: Translated): readonly Option[] {
  const group = cliWords[lang].globals;
  return globalFlags(lang, quiet).map((flag) => optionOf(flag, lang).helpGroup(group));
}

export function optionOf(
  { flags, help, choices, many, assigns, commas }: OptionMeta,
  lang: Lang,
): Option {
  const listed = choices ? ` (${choices.join(', ')})` : '';
  const option = new Option(flags, help[lang] + listed);
  if (!choices && !many) return option;
  option.argParser<unknown>((value, before) => {
    const given = commas ? betweenCommas(value) : [value];
    const isChoice = (one: string) => choices?.includes(assigns ? one.replace(/=.*/s, '') : one);
    if (choices && !given.every(isChoice)) {
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    }
    return many ? [...(Array.isArray(before) ? before : []), ...given] : value;
  });
  return option;
}

/** Of commas alone the text as it is, so that it is refused as any other. */
function betweenCommas(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  return filled.length > 0 ? filled : [text];
}

/** What was really given, from the program down to the command; defaults would hide it. */
export function givenOptions(command: Command): Readonly<Record<string, unknown>> {
  const above = command.parent ? givenOptions(command.parent) : {};
  const given = Object.entries(command.opts()).filter(
    ([name]) => command.getOptionValueSource(name) !== 'default',
  );
  return { ...above, ...Object.fromEntries(given) };
}
