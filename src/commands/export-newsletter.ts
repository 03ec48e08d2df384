import { readArchive } from '../archive.ts';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import { bundleIssue } from '../newsletter/bundle.ts';
import { composeIssue } from '../newsletter/compose.ts';
import { picturesOf } from '../newsletter/pictures/pictures-of.ts';
import { awaitsIntroduction } from '../scaffold/skeletons.ts';
import type { Command } from './command.ts';
import { admissionRemarks } from './export/admission-remarks.ts';
import { admitArticles } from './export/admit-articles.ts';
import { bundleFolder } from './export/bundle-folder.ts';
import { faultyIssueText, faultyMailingText, isError, placed } from './export/export-refusal.ts';
import { chooseIssue } from './export/issue-choice.ts';
import { refusalText } from './export/refusal-text.ts';
import { stopsArticle } from './export/stopping-rules.ts';
import { bundleOptions } from './newsletter/export-options.ts';
import { reportExport } from './newsletter/export-report.ts';
import { issuePictures } from './newsletter/issue-pictures.ts';
import { recordSent, refuseSentTwice } from './newsletter/mark-sent.ts';
import { newsletterTemplate, worded } from './newsletter/newsletter-template.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async ([given], flags, context) => {
  requireWorkspace(context);
  const { io, lang, workspace } = context;
  const { config, root } = workspace;
  const archive = readArchive(workspace, io.files);
  const articles = archive.flatMap((document) => document.article ?? []);
  const { frame, source, named, ...choice } = chooseIssue(given, flags, articles, context);
  const options = bundleOptions(flags, frame.name, context);
  const template = await newsletterTemplate(flags, context);
  const faults = source?.faults.filter(({ check }) => !options.allowed.includes(check)) ?? [];
  if (source && faults.some(isError)) {
    io.err(faultyIssueText(source.document, faults.filter(isError), context));
    return 1;
  }
  const admission = admitArticles(
    choice.articles,
    named,
    archive,
    options.allowed,
    stopsArticle,
    context,
  );
  const { admitted, refused, leftOut } = admission;
  if (refused.length > 0 || (admitted.length === 0 && !named)) {
    const stopped = refused.length > 0 ? refused : leftOut;
    const heading = exportNewsletterWords[lang].refused(stopped.length);
    io.err(refusalText(heading, stopped, context));
    return refused.length > 0 ? 1 : 2;
  }

  const folder = bundleFolder(flags.text('out'), `newsletters/${frame.name}`, context);
  const { gathered, logo, pictures, warnings } = await issuePictures(
    admitted,
    frame.file,
    folder,
    context,
  );
  const issue = composeIssue(
    {
      frame,
      articles: admitted,
      arrangement: choice.arrangement,
      archive: articles,
      picturesOf: picturesOf(gathered),
      ...(logo && { logo }),
    },
    config,
  );
  const { files, outcomes } = await worded(template?.shown ?? '', context, () =>
    bundleIssue(issue, pictures, config, {
      ...options,
      ...(template && { layout: template.layout }),
    }),
  );
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.some(isError)) {
    io.err(faultyMailingText(outcomes, context));
    return 1;
  }

  const marking = flags.on('markSent') === true;
  const dryRun = flags.on('dryRun') === true;
  const writing = { root, force: flags.on('force') === true };
  if (marking) refuseSentTwice(issue, writing, context);
  if (dryRun) io.files.checkBundleFolder(folder, writing);
  else io.files.writeBundle(folder, files, writing);
  const record = marking && !dryRun ? recordSent(issue, writing, context) : undefined;
  const unwritten = source !== undefined && awaitsIntroduction(source.document.text);
  const remarks = [
    ...(unwritten ? [exportNewsletterWords[lang].noIntroduction(source.document.path)] : []),
    ...(source ? faults.map((fault) => placed(source.document, fault)) : []),
    ...admissionRemarks(admission, context),
    ...warnings,
    ...problems.map(({ message }) => message),
  ];
  reportExport({ files, folder, remarks, count: admitted.length, dryRun, record }, flags, context);
  return 0;
};
