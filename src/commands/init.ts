import { dirname, join, relative, resolve } from 'node:path';
import type { Files } from '../io/io.ts';
import { initWords } from '../messages/init.ts';
import { UserError } from '../model/user-error.ts';
import { articleFolder } from '../scaffold/article-path.ts';
import { type CiService, ciFile } from '../scaffold/ci-files.ts';
import { withIgnoreLines } from '../scaffold/gitignore.ts';
import { type WorkspaceFile, workspaceFiles } from '../scaffold/workspace-files.ts';
import { visible } from '../text/display/visible.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { ciRemarks } from './init/ci-remarks.ts';
import { shellWord } from './program/shell-word.ts';
import { publishedSchema } from './schema/published-schema.ts';

type Status = 'created' | 'extended' | 'existed';

interface Step extends WorkspaceFile {
  readonly status: Status;
}

export const run: Command = async ([dir = '.'], flags, context) => {
  const { io, lang, quiet } = context;
  const root = resolve(io.cwd, dir);
  const words = initWords[lang];
  if (io.files.kindOf(existing(root, io.files)) !== 'folder') {
    throw new UserError(words.notAFolder(visible(dir)), words.notAFolderHelp);
  }
  const ci = flags.list('ci').map((name) => ciService(name, context));
  const dryRun = flags.on('dryRun') === true;
  const files = workspaceFiles({
    lang,
    schemaText: publishedSchema('config', io.files),
    ci,
    ...folders(context, root),
  });
  // All is looked at before anything is written, so that a refusal leaves no half a workspace.
  const steps = files.map((file) => stepFor(file, root, context));
  if (!dryRun) for (const step of steps) take(step, root, io.files);

  if (flags.on('json') === true) {
    const list = steps.map(({ shown, status }) => ({ path: shown, status }));
    io.out(`${JSON.stringify({ root, dryRun, files: list }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...steps.map(({ shown }) => shown.length));
  for (const { shown, status } of steps) {
    io.out(`${visible(shown.padEnd(width))}  ${statusWord(status, dryRun, context)}\n`);
  }
  if (!quiet) io.err(closing(steps, root, dryRun, context));
  return 0;
};

function ciService(name: string, { lang }: CommandContext): CiService {
  if (name === 'github' || name === 'gitlab') return name;
  const words = initWords[lang];
  throw new UserError(words.unknownCi(visible(name)), words.unknownCiHelp);
}

/** A second run must not make folders that the configuration has elsewhere. */
function folders({ workspace }: CommandContext, root: string) {
  const configured = workspace.configPath !== undefined && workspace.root === root;
  const { articles, newsletters } = workspace.config;
  return {
    folders: configured ? [articleFolder(articles), newsletters] : ['articles', 'newsletters'],
  };
}

function stepFor(file: WorkspaceFile, root: string, { io, lang }: CommandContext): Step {
  const { files } = io;
  const kind = files.kindOf(resolve(root, file.shown));
  if (kind === 'missing') return { ...file, status: 'created' };
  const wanted = file.shown.endsWith('/') ? 'folder' : 'file';
  if (kind !== wanted && wanted === 'folder') {
    const words = initWords[lang];
    throw new UserError(words.inTheWay(visible(file.shown)), words.inTheWayHelp);
  }
  if (file.path !== '.gitignore' || kind !== 'file') return { ...file, status: 'existed' };
  const text = files.readText(join(root, file.path)) ?? '';
  const content = withIgnoreLines(text);
  return { ...file, content, status: content === text ? 'existed' : 'extended' };
}

function take({ path, content, status }: Step, root: string, files: Files): void {
  if (status === 'created') {
    files.writeNew(join(root, path), content, { root: existing(root, files), force: false });
  }
  if (status === 'extended') files.replaceText(join(root, path), content);
}

/** Files are written inside a folder that exists; the first one makes a new workspace's own. */
function existing(folder: string, files: Files): string {
  const isThere = files.kindOf(folder) !== 'missing' || dirname(folder) === folder;
  return isThere ? folder : existing(dirname(folder), files);
}

function statusWord(status: Status, dryRun: boolean, { lang, paint }: CommandContext): string {
  const words = initWords[lang];
  if (status === 'existed') return paint.dim(dryRun ? words.exists : words.existed);
  if (status === 'extended') return paint.green(dryRun ? words.wouldExtend : words.extended);
  return paint.green(dryRun ? words.wouldMake : words.made);
}

function closing(
  steps: readonly Step[],
  root: string,
  dryRun: boolean,
  context: CommandContext,
): string {
  const { io, lang } = context;
  const words = initWords[lang];
  const gitlab = ciFile('gitlab', lang);
  const untouched = steps.some(({ path, status }) => path === gitlab.path && status === 'existed');
  const text = untouched ? (io.files.readText(join(root, gitlab.path)) ?? '') : 'viag validate';
  const ciPaths = [ciFile('github', lang).path, gitlab.path];
  const createdCi = steps
    .filter(({ path, status }) => status === 'created' && ciPaths.includes(path))
    .map(({ path }) => path);
  const folder = relative(io.cwd, root);
  const lines = [
    ...(!/viag(@\S+)? validate/.test(text)
      ? [words.addCi(gitlab.path), '', ...indented(gitlab.content), '']
      : []),
    ...ciRemarks(createdCi, root, context),
    ...(dryRun ? [words.nothingWritten, ''] : []),
    ...(steps.some(({ path, status }) => path === 'viag.config.yaml' && status === 'created')
      ? [words.unsubscribe, '']
      : []),
    words.next,
    ...(folder === '' ? [] : [`  cd ${shellWord(folder)}`]),
    '  viag new article',
    '  viag validate',
  ];
  return `\n${lines.join('\n')}\n`;
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}
