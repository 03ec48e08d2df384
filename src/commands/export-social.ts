import path from 'node:path';
import { readArchive } from '../archive.ts';
import { listed } from '../manifest.ts';
import { exportSocialWords } from '../messages/export-social.ts';
import { UserError } from '../model/user-error.ts';
import type { DatedArticle } from '../select.ts';
import { folderOf } from '../social/bundle.ts';
import { visible } from '../text/display/visible.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { admissionRemarks } from './export/admission-remarks.ts';
import { admitArticles } from './export/admit-articles.ts';
import { bundleContents } from './export/bundle-contents.ts';
import { bundleFolder } from './export/bundle-folder.ts';
import { refusalText } from './export/refusal-text.ts';
import { stopsArticle, stopsPost, stopsThread } from './export/stopping-rules.ts';
import { requireWorkspace } from './program/require-workspace.ts';
import { makeCards } from './social/make-cards.ts';
import { makePosts } from './social/make-posts.ts';
import { postFrame } from './social/post-frame.ts';
import { chooseForPosts } from './social/social-choice.ts';

export const run: Command = async (names, flags, context) => {
  requireWorkspace(context);
  const { io, lang, paint, quiet, workspace } = context;
  const say = exportSocialWords[lang];
  const isCards = flags.on('cards') === true;
  const make = isCards ? makeCards(flags, context) : makePosts(flags, context);
  const archive = readArchive(workspace, io.files);
  const articles = archive.flatMap((document) => document.article ?? []);
  const choice = chooseForPosts(names, flags, articles, context);
  const admission = admitArticles(
    choice.articles,
    choice.named,
    archive,
    flags.list('allow'),
    // A card has no text but the title.
    isCards ? stopsArticle : flags.on('thread') === true ? stopsThread : stopsPost,
    context,
  );
  const stopped = admission.refused.length > 0 ? admission.refused : admission.leftOut;
  if (admission.refused.length > 0 || admission.admitted.length === 0) {
    io.err(refusalText(say.refused(stopped.length), stopped, context));
    return admission.refused.length > 0 ? 1 : 2;
  }

  const { admitted } = admission;
  refuseSharedFolders(admitted, context);
  const { posts = [], cards, files, warnings: ofMaking } = await make(admitted);
  const folder = bundleFolder(flags.text('out'), 'social', context);
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  const dryRun = flags.on('dryRun') === true;
  const writing = { root: workspace.root, force: flags.on('force') === true };
  if (dryRun) io.files.checkBundleFolder(folder, writing);
  else io.files.writeBundle(folder, files, writing);

  const warnings = [...admissionRemarks(admission, context), ...ofMaking];
  if (flags.on('json') === true) {
    const made = cards ? { cards } : { posts };
    const result = { out: shown, files: files.map(listed), warnings, ...made };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  if (!quiet) {
    for (const warning of warnings) io.err(`${say.warning}: ${visible(warning)}\n`);
    for (const post of posts) io.out(`${postFrame(post, io.terminal.columns, lang, paint)}\n`);
  }
  const headline = cards
    ? (dryRun ? say.wouldCards : say.madeCards)(cards.length)
    : (dryRun ? say.would : say.made)(posts.length, admitted.length);
  io.out(`${headline}: ${visible(shown)}/\n`);
  if (quiet) return 0;
  io.out(bundleContents(files, context));
  if (!dryRun && !cards) io.err(`${say.next(`${shown}/open.html`)}\n`);
  return 0;
};

/** Two articles of one slug would write over each other's posts. */
function refuseSharedFolders(articles: readonly DatedArticle[], { lang }: CommandContext): void {
  const folders = new Map<string, string>();
  for (const { path: file, meta } of articles) {
    const folder = folderOf(meta.slug);
    const other = folders.get(folder);
    if (other !== undefined) {
      const say = exportSocialWords[lang];
      throw new UserError(say.sharedSlug(meta.slug), say.sharedSlugHelp(`${other}, ${file}`));
    }
    folders.set(folder, file);
  }
}
