import path from 'node:path';
import { readArchive } from '../archive.ts';
import { listed } from '../manifest.ts';
import { exportSocialWords } from '../messages/export-social.ts';
import { type NetworkId, networkId, networkIds } from '../model/network-id.ts';
import type { Post } from '../model/post.ts';
import { UserError } from '../model/user-error.ts';
import type { DatedArticle } from '../select.ts';
import { bundlePosts, folderOf } from '../social/bundle.ts';
import { postsOf } from '../social/posts.ts';
import { closest } from '../text/suggest.ts';
import { visible } from '../text/visible.ts';
import { admissionRemarks } from './admission-remarks.ts';
import { admitArticles } from './admit-articles.ts';
import { bundleFolder } from './bundle-folder.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { postFrame } from './post-frame.ts';
import { refusalText } from './refusal-text.ts';
import { requireWorkspace } from './require-workspace.ts';
import { chooseForPosts } from './social-choice.ts';

export const run: Command = async (names, flags, context) => {
  requireWorkspace(context);
  const { io, lang, paint, quiet, workspace } = context;
  const say = exportSocialWords[lang];
  const wanted = networksOf(flags.list('network'), context);
  const archive = readArchive(workspace, io.files);
  const articles = archive.flatMap((document) => document.article ?? []);
  const choice = chooseForPosts(names, flags, articles, context);
  const admission = admitArticles(
    choice.articles,
    choice.named,
    archive,
    flags.list('allow'),
    context,
  );
  const stopped = admission.refused.length > 0 ? admission.refused : admission.leftOut;
  if (admission.refused.length > 0 || admission.admitted.length === 0) {
    io.err(refusalText(say.refused(stopped.length), stopped, context));
    return admission.refused.length > 0 ? 1 : 2;
  }

  const { admitted } = admission;
  refuseSharedFolders(admitted, context);
  const options = { thread: flags.on('thread') === true };
  const posts = admitted.flatMap((article) => postsOf(article, wanted, workspace.config, options));
  const files = bundlePosts(posts);
  const folder = bundleFolder(flags.text('out'), 'social', context);
  const shown = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  const dryRun = flags.on('dryRun') === true;
  const writing = { root: workspace.root, force: flags.on('force') === true };
  if (dryRun) io.files.checkBundleFolder(folder, writing);
  else io.files.writeBundle(folder, files, writing);

  const warnings = [
    ...admissionRemarks(admission, context),
    ...posts.flatMap((post) => postWarnings(post, context)),
  ];
  if (flags.on('json') === true) {
    const result = { out: shown, files: files.map(listed), warnings, posts };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  if (!quiet) {
    for (const warning of warnings) io.err(`${say.warning}: ${visible(warning)}\n`);
    for (const post of posts) io.out(`${postFrame(post, io.terminal.columns, lang, paint)}\n`);
  }
  const made = dryRun ? say.would : say.made;
  io.out(`${made(posts.length, admitted.length)}: ${visible(shown)}/\n`);
  return 0;
};

/** `--network linkedin,x`, given once or more; else those of the configuration. */
function networksOf(given: readonly string[], { lang, workspace }: CommandContext) {
  const say = exportSocialWords[lang];
  const names = given.flatMap((list) => list.split(',')).map((name) => name.trim());
  const wanted = names
    .filter((name) => name !== '')
    .map((name): NetworkId => {
      const id = networkId(name);
      if (id !== undefined) return id;
      const meant = closest(name, networkIds);
      throw new UserError(
        say.unknownNetwork(name),
        meant ? say.meant(meant) : say.networks(networkIds.join(', ')),
      );
    });
  const networks = wanted.length > 0 ? wanted : workspace.config.social.networks;
  if (networks.length === 0) throw new UserError(say.noNetworks, say.noNetworksHelp);
  return [...new Set(networks)];
}

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

function postWarnings(
  { networkName, slug, texts, origin }: Post,
  { lang }: CommandContext,
): readonly string[] {
  const say = exportSocialWords[lang];
  const long = texts.filter(({ cut }) => cut !== undefined);
  const linked = texts.some(({ text }) => /https?:\/\/\S/i.test(text));
  return [
    ...long.map(({ length, limit }) => say.tooLong(networkName, slug, `${length}/${limit}`)),
    ...(origin === 'own' && !linked ? [say.noLink(networkName, slug)] : []),
  ];
}
