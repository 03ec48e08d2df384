import { join } from 'node:path';
import type { ServedFile, ServeSetting, Serving } from '../../io/io.ts';
import { previewCommandWords } from '../../messages/preview-command.ts';
import { UserError } from '../../model/user-error.ts';
import { editorCommand, editorFor } from '../../preview/editor.ts';
import { servedPolicy } from '../../preview/policy.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { livePreview } from './live-preview.ts';

export interface ServingFlags {
  /** Undefined: whichever is free. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** The path after `--config`. */
  readonly config: string | undefined;
}

type Answers = Omit<ServeSetting, 'port'>;

/** On the keys of a telephone: VIAG. */
const usualPort = 8424;

/** Serves the preview until someone presses Ctrl-C. */
export async function servePreview(
  { port, open, config }: ServingFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang, quiet, workspace } = context;
  const say = previewCommandWords[lang];
  const command = io.env.VISUAL || io.env.EDITOR || undefined;
  const editor = editorFor(command, workspace.root);
  const preview = await livePreview(config, editor, context);
  const answers: Answers = {
    refusal: say.refused,
    async answer(path) {
      const { site } = preview;
      const file = await site.file(path);
      if (file) return served(file);
      return path.endsWith('.html') ? { ...served(site.notFound(path)), missing: true } : undefined;
    },
    async act(path, query) {
      const file = query.get('path') ?? '';
      const line = query.get('line') ?? '';
      // Only what is on the desk, or a page could have any file opened.
      const known = path === 'open' && preview.paths.has(file) && /^[1-9]\d{0,6}$/.test(line);
      if (!known || editor.kind !== 'program' || command === undefined) return false;
      const asked = editorCommand(command, join(workspace.root, file), Number(line));
      return io.system.openEditor(asked.command, asked.file);
    },
  };
  let serving: Serving | undefined;
  try {
    serving = await listen(answers, port, context);
    preview.follow(serving.announce);
    io.out(`${serving.address}\n`);
    if (open && !(await io.system.openBrowser(serving.address))) io.err(`${say.notOpened}\n`);
    if (!quiet) io.err(`${say.running}\n`);
    // Nothing but a signal, or a fault of our own, ends it.
    return await preview.broken;
  } finally {
    preview.stop();
    serving?.stop();
  }
}

function served(file: PreviewFile): ServedFile {
  return { path: file.path, content: file.content, policy: servedPolicy(file.framed === true) };
}

/** On the port asked for, or else on the usual one or any that is free. */
async function listen(
  answers: Answers,
  port: number | undefined,
  { io, lang }: CommandContext,
): Promise<Serving> {
  const serve = await io.serve();
  const say = previewCommandWords[lang];
  const tried = port === undefined ? [usualPort, 0] : [port];
  let fault = '';
  for (const one of tried) {
    const outcome = await serve({ ...answers, port: one });
    if (!('fault' in outcome)) return outcome;
    fault = outcome.fault;
  }
  if (fault === 'EADDRINUSE') throw new UserError(say.portTaken(port ?? 0), say.portTakenHelp);
  throw new UserError(say.portRefused(port ?? 0, fault), say.portRefusedHelp);
}
