import { join, relative, sep } from 'node:path';
import { newFileWords } from '../../messages/new-file.ts';
import { WriteError } from '../../model/user-error.ts';
import type { Scaffolded } from '../../scaffold/scaffolded.ts';
import { visible } from '../../text/display/visible.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { editorProgram } from '../program/editor-program.ts';
import type { Flags } from '../program/flags.ts';
import { shellWord } from '../program/shell-word.ts';

/** How to go on once the text is there. */
export interface NextStep {
  readonly advice: string;
  /** What the path comes behind. */
  readonly command: string;
}

/**
 * Writes or shows a new text, opens it when asked to, and says how to go on.
 *
 * @param next depends on whether the text was opened, so perhaps written, already
 */
export async function deliverScaffold(
  { file, frontMatter }: Scaffolded,
  next: (opened: boolean) => NextStep,
  flags: Flags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, paint, quiet, workspace } = context;
  const path = join(workspace.root, file.path);
  const shown = relative(io.cwd, path).split(sep).join('/');
  const json = flags.on('json') === true;
  const force = flags.on('force') === true;
  const dryRun = flags.on('dryRun') === true;

  if (!dryRun) io.files.writeNew(path, file.content, { root: workspace.root, force });
  else if (!force && io.files.kindOf(path) !== 'missing') throw new WriteError('exists', path);

  const opened = flags.on('editor') === true && !dryRun && (await openInEditor(path, context));
  if (json) {
    io.out(`${JSON.stringify({ path: file.path, frontMatter }, null, 2)}\n`);
    return 0;
  }
  io.out(`${visible(shown)}\n`);
  if (dryRun) io.out(`\n${io.terminal.outputIsTerminal ? inTerminal(file.content) : file.content}`);
  else if (!quiet) {
    const { advice, command } = next(opened);
    io.err(`${advice}\n  ${paint.bold(`${command} ${shellWord(shown)}`)}\n`);
  }
  return 0;
}

async function openInEditor(path: string, { io, lang }: CommandContext): Promise<boolean> {
  const words = newFileWords[lang];
  const command = editorProgram(io.env);
  if (command === undefined) {
    io.err(`${words.noEditor}\n`);
    return false;
  }
  const opened = await io.system.openEditor(command, path);
  if (!opened) io.err(`${words.editorFailed(visible(command))}\n`);
  return opened;
}

/** The text as lines that are safe in a terminal. */
function inTerminal(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
