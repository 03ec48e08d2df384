import path from 'node:path';
import { configName } from '../../config/find.ts';
import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import type { Reporter } from '../../reporters/define.ts';
import { github } from '../../reporters/github.ts';
import { reporters } from '../../reporters/index.ts';
import { pretty } from '../../reporters/pretty.ts';
import { baselineName } from '../archive/known-findings.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/** A form of the report, and the file it goes to; without one it goes to standard output. */
export interface Output {
  readonly reporter: Reporter;
  /** Absolute. */
  readonly file?: string;
}

/** Whether someone reads it here and now. */
export function isForPeople({ reporter, file }: Output): boolean {
  return file === undefined && (reporter === pretty || reporter === github);
}

/**
 * The forms that `--format`, `--json` and `--output-file` ask for. A file after `--output-file`
 * is for the last form that names no file of its own.
 *
 * @throws UserError when two forms would share standard output, or a file is an article.
 */
export function readOutputs(flags: Flags, context: CommandContext): readonly Output[] {
  const say = validateWords[context.lang];
  const given = flags.list('format');
  const named = given.length > 0 ? given : [flags.on('json') === true ? 'json' : pretty.name];
  const outputs = named.map((value) => readOutput(value, context));
  const file = flags.text('outputFile');
  if (file !== undefined) {
    const at = outputs.findLastIndex((output) => output.file === undefined);
    const output = outputs[at];
    if (!output) throw new UserError(say.outputFileTwice(file), say.formatsHelp);
    outputs[at] = { ...output, file: reportPath(file, context) };
  }
  const shown = outputs.filter((output) => output.file === undefined);
  if (shown.length > 1) {
    const names = shown.map(({ reporter }) => reporter.name).join(', ');
    throw new UserError(say.formatsTogether(names), say.formatsHelp);
  }
  return outputs;
}

function readOutput(value: string, context: CommandContext): Output {
  const [name = '', ...rest] = value.split('=');
  const reporter = reporters.find((candidate) => candidate.name === name);
  if (!reporter) throw new Error(`no reporter is called ${name}`);
  const file = rest.join('=');
  if (file === '' && rest.length > 0) {
    const say = validateWords[context.lang];
    throw new UserError(say.formatWithoutFile(value), say.formatsHelp);
  }
  if (file !== '') return { reporter, file: reportPath(file, context) };
  // In the log of GitHub a title could pass for a command, and people look for annotations.
  const inActions = context.io.env.GITHUB_ACTIONS === 'true' && reporter === pretty;
  return { reporter: inActions ? github : reporter };
}

function reportPath(given: string, { io, lang, workspace }: CommandContext): string {
  const say = validateWords[lang];
  const file = path.resolve(io.cwd, given);
  // A link by another name may lead to an article.
  const real = io.files.realPath(file) ?? file;
  if ([file, real].some((name) => /\.(md|mdx|markdown)$/i.test(name))) {
    throw new UserError(say.reportOverArticle(given), say.reportOverArticleHelp);
  }
  const ours = [configName, baselineName].map((name) => path.join(workspace.root, name));
  if (ours.some((name) => name === file || io.files.realPath(name) === real)) {
    throw new UserError(say.reportOverOurs(given), say.reportOverArticleHelp);
  }
  return file;
}
