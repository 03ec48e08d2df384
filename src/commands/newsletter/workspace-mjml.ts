import { templateWords } from '../../messages/template.ts';
import { UserError } from '../../model/user-error.ts';
import { type MjmlCompiler, mjmlCompiler } from '../../newsletter/template/mjml.ts';
import type { CommandContext } from '../context.ts';

/** The workspace's own MJML: its version is the editors' affair, and viag does not carry 80 MB of it. */
export async function workspaceMjml(
  template: string,
  { io, lang, workspace }: CommandContext,
): Promise<MjmlCompiler> {
  const say = templateWords[lang];
  const help = say.noMjmlHelp(workspace.root);
  const module = await io.installed(workspace.root, 'mjml').catch((cause: unknown) => {
    throw new UserError(say.oddMjml, help, { cause });
  });
  if (module === undefined) throw new UserError(say.noMjml(template), help);
  const compile = mjmlCompiler(module);
  if (!compile) throw new UserError(say.oddMjml, help);
  return compile;
}
