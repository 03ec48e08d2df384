import { completionWords } from '../messages/completion.ts';
import { UserError } from '../model/user-error.ts';
import { visible } from '../text/display/visible.ts';
import { closest } from '../text/suggest.ts';
import type { Command } from './command.ts';
import { shells } from './completion/shells.ts';

export const run: Command = async ([name = ''], _flags, { io, lang }) => {
  const shell = shells.find((known) => known.name === name);
  if (shell) {
    io.out(shell.script);
    return 0;
  }
  const say = completionWords[lang];
  const names = shells.map((known) => known.name);
  const meant = closest(name, names);
  throw new UserError(
    say.unknown(visible(name)),
    meant ? say.meant(meant) : say.chooseFrom(names.join(', ')),
  );
};
