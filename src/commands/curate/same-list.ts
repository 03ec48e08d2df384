import type { Flags } from '../program/flags.ts';
import { shellWord } from '../program/shell-word.ts';

/** The flags that the numbers of the list depend on. */
export function sameList(flags: Flags): string {
  const given = (flag: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : ` --${flag} ${shellWord(value)}`));
  return [
    ...given('issue', [flags.text('issue')]),
    ...given('since', [flags.text('since')]),
    ...given('source', flags.list('source')),
    ...given('limit', [flags.text('limit')]),
    ...given('offline', flags.list('offline')),
    ...(flags.on('allowPrivate') === true ? [' --allow-private'] : []),
  ].join('');
}
