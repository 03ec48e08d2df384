import { join, posix } from 'node:path';
import { templateWords } from '../messages/template.ts';
import { withDutchComments } from '../messages/template-comments.ts';
import { UserError } from '../model/user-error.ts';
import { visible } from '../text/display/visible.ts';
import type { Command } from './command.ts';
import { packagedFile } from './program/packaged-file.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const { io, lang, paint, quiet, workspace } = context;
  const { root, config } = workspace;
  const say = templateWords[lang];
  const template = posix.join(config.templates, 'newsletter.liquid');
  // No .md: those in this folder are templates of articles.
  const readme = posix.join(config.templates, `newsletter-${say.readme}.txt`);
  const layout = Buffer.from(packagedFile('layout/newsletter.liquid', io.files)).toString();
  const files = [
    { path: template, content: lang === 'nl' ? withDutchComments(layout) : layout },
    { path: readme, content: packagedFile(`layout/${say.readme.toLowerCase()}.txt`, io.files) },
  ];
  const force = flags.on('force') === true;
  // The template first: without it the explanation is of no use.
  const taken = files.find(({ path }) => io.files.kindOf(join(root, path)) !== 'missing');
  if (taken && !force) throw new UserError(say.exists(taken.path), say.existsHelp);
  if (flags.on('dryRun') === true) {
    io.out(files[0]?.content.toString() ?? '');
    return 0;
  }
  for (const { path, content } of files) {
    io.files.writeNew(join(root, path), content, { root, force });
    io.out(`${visible(path)}\n`);
  }
  if (!quiet)
    io.err(`${say.next}\n${paint.bold(`  newsletter:\n    template: ${visible(template)}`)}\n`);
  return 0;
};
