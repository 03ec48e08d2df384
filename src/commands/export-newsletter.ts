import path from 'node:path';
import { readArchive } from '../archive.ts';
import { listed } from '../manifest.ts';
import { chooseArticlesWords } from '../messages/choose-articles.ts';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import { bundleIssue } from '../newsletter/bundle.ts';
import { checkMailing, type MailingFault } from '../newsletter/checks.ts';
import { composeIssue } from '../newsletter/compose.ts';
import { type Picture, takePicture } from '../newsletter/pictures.ts';
import type { DatedArticle } from '../select.ts';
import { visible } from '../text/visible.ts';
import { admitArticles } from './admit-articles.ts';
import { bundleContents, bundleFolder } from './bundle-folder.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { chooseIssue } from './issue-choice.ts';
import { pictureReader } from './picture-reader.ts';
import { refusalText } from './refusal-text.ts';
import { requireWorkspace } from './require-workspace.ts';

export const run: Command = async ([given], flags, context) => {
  requireWorkspace(context);
  const { io, lang, quiet, workspace } = context;
  const { config, root } = workspace;
  const say = exportNewsletterWords[lang];
  const choosing = chooseArticlesWords[lang];
  const archive = readArchive(workspace, io.files);
  const articles = archive.flatMap((document) => document.article ?? []);
  const choice = chooseIssue(given, flags, articles, context);
  const admission = admitArticles(
    choice.articles,
    choice.named,
    archive,
    flags.list('allow'),
    context,
  );
  if (admission.refused.length > 0) {
    io.err(refusalText(say.refused(admission.refused.length), admission.refused, context));
    return 1;
  }
  if (admission.admitted.length === 0) {
    io.err(refusalText(say.refused(admission.leftOut.length), admission.leftOut, context));
    return 2;
  }

  const { pictures, warnings: pictureWarnings } = takePictures(admission.admitted, context);
  const imageOf = (article: DatedArticle) => pictures.get(article.path)?.image;
  const issue = composeIssue(admission.admitted, choice.frame, config, imageOf);
  const files = bundleIssue(
    issue,
    [...pictures.values()].map(({ file }) => file),
    config,
  );
  const warnings = [
    ...admission.leftOut.map(({ path: file, reason }) => choosing.leftOut(file, reason)),
    ...(admission.unread.length > 0 ? [choosing.unread(admission.unread)] : []),
    ...pictureWarnings,
    ...checkMailing(files, config).map((fault) => mailingWarning(fault, context)),
  ];

  const folder = bundleFolder(flags.text('out'), `newsletters/${issue.name}`, context);
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  const dryRun = flags.on('dryRun') === true;
  const options = { root, force: flags.on('force') === true };
  if (dryRun) io.files.checkBundleFolder(folder, options);
  else io.files.writeBundle(folder, files, options);
  if (flags.on('json') === true) {
    io.out(`${JSON.stringify({ out: shown, files: files.map(listed), warnings }, null, 2)}\n`);
    return 0;
  }
  if (!quiet) for (const warning of warnings) io.err(`${say.warning}: ${visible(warning)}\n`);
  const count = admission.admitted.length;
  io.out(`${dryRun ? say.would(count) : say.made(count)}: ${visible(shown)}/\n`);
  io.out(bundleContents(files, context));
  if (!quiet && !dryRun) io.err(`${say.next(`${shown}/index.html`)}\n`);
  return 0;
};

function takePictures(articles: readonly DatedArticle[], context: CommandContext) {
  const say = exportNewsletterWords[context.lang];
  const pictures = new Map<string, Picture>();
  const warnings: string[] = [];
  const read = pictureReader(context);
  for (const article of articles) {
    const taken = new Set([...pictures.values()].map(({ file }) => file.path));
    const picture = takePicture(article, read, taken);
    if (typeof picture === 'string') warnings.push(say.picture[picture](article.path));
    else if (picture) pictures.set(article.path, picture);
  }
  return { pictures, warnings };
}

function mailingWarning(fault: MailingFault, { lang }: CommandContext): string {
  const { mailing } = exportNewsletterWords[lang];
  switch (fault.kind) {
    case 'too-large':
      return mailing[fault.kind](fault.kilobytes);
    case 'bad-unsubscribe':
      return mailing[fault.kind](fault.value);
    default:
      return mailing[fault.kind];
  }
}
