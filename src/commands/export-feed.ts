import path from 'node:path';
import { readArchive } from '../archive.ts';
import { articlesIn, bundleFeeds } from '../feed/bundle.ts';
import { composeFeeds } from '../feed/compose.ts';
import {
  changedIds,
  type ListedArticle,
  readListedArticles,
  sharedIds,
} from '../feed/listed-article.ts';
import { type FeedPictures, feedPictures } from '../feed/pictures.ts';
import { listed } from '../manifest.ts';
import { chooseArticlesWords } from '../messages/choose-articles.ts';
import { exportFeedWords } from '../messages/export-feed.ts';
import type { Config } from '../model/config.ts';
import { UserError } from '../model/user-error.ts';
import { visible } from '../text/display/visible.ts';
import type { Command, ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import type { Admission } from './export/admit-articles.ts';
import { bundleContents } from './export/bundle-contents.ts';
import { bundleFolder } from './export/bundle-folder.ts';
import { pictureReader } from './export/picture-reader.ts';
import { feedArticles } from './feed/feed-articles.ts';
import type { Flags } from './program/flags.ts';
import { requireWorkspace } from './program/require-workspace.ts';

/** More than these are counted, not named. */
const mostNamed = 10;

export const run: Command = async (given, flags, context) => {
  const say = exportFeedWords[context.lang];
  if (given.length === 0) return exportFeeds(flags, context);
  if (flags.on('check') !== true) {
    throw new UserError(say.filesWithoutCheck, say.filesWithoutCheckHelp);
  }
  const { checkFeedFiles } = await import('./feed/check-feeds.ts');
  return checkFeedFiles(given, flags, context);
};

async function exportFeeds(flags: Flags, context: CommandContext): Promise<ExitCode> {
  requireWorkspace(context);
  const { io, lang, quiet, workspace } = context;
  const say = exportFeedWords[lang];
  const config = configWith(flags, context);
  const archive = readArchive(workspace, io.files);
  const admission = feedArticles(archive, config, flags.list('allow'), context);
  const { admitted } = admission;
  if (admitted.length === 0) throw new UserError(say.noArticles, say.noArticlesHelp);

  const read = pictureReader(context);
  const pictures = feedPictures((file) => {
    const bytes = read(file);
    return typeof bytes === 'string' ? undefined : bytes;
  }, config.feed.url);
  const feeds = composeFeeds(admitted, admission.published, config, pictures);
  const shown = articlesIn(feeds, admitted, config.site);
  const files = bundleFeeds(feeds, shown, pictures.files());

  const folder = bundleFolder(flags.text('out'), 'feed', context);
  const before = readListedArticles(io.files.readText(path.join(folder, 'manifest.json')));
  const warnings = warningsOf(admission, pictures, before, shown, context);
  const out = path.relative(io.cwd, folder).replaceAll(path.sep, '/') || '.';
  const dryRun = flags.on('dryRun') === true;
  const options = { root: workspace.root, force: flags.on('force') === true };
  if (dryRun) io.files.checkBundleFolder(folder, options);
  else io.files.writeBundle(folder, files, options);

  const check = flags.on('check') === true ? await import('./feed/check-feeds.ts') : undefined;
  const checked = check?.checkWritten(files);
  if (flags.on('json') === true) {
    const result = { out, files: files.map(listed), warnings, ...(checked && { feeds: checked }) };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return check && checked ? check.exitCode(checked) : 0;
  }

  if (!quiet) for (const warning of warnings) io.err(`${say.warning}: ${visible(warning)}\n`);
  const made = dryRun ? say.would : say.made;
  io.out(`${made(shown.length, feeds.length)}: ${visible(out)}/\n`);
  io.out(bundleContents(files, context));
  if (!quiet && !dryRun) io.err(`${say.next(config.feed.url)}\n`);
  return check && checked ? check.report(checked, context) : 0;
}

function configWith(flags: Flags, { lang, workspace }: CommandContext): Config {
  const say = exportFeedWords[lang];
  const limit = flags.text('limit');
  const full = flags.on('full') === true;
  const summary = flags.on('summary') === true;
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new UserError(say.badLimit(limit), say.badLimitHelp);
  }
  if (full && summary) throw new UserError(say.bothContents, say.bothContentsHelp);
  const { feed } = workspace.config;
  return {
    ...workspace.config,
    feed: {
      ...feed,
      limit: limit === undefined ? feed.limit : Number(limit),
      content: full ? 'full' : summary ? 'summary' : feed.content,
    },
  };
}

function warningsOf(
  { leftOut, refused, unread }: Admission,
  pictures: FeedPictures,
  before: readonly ListedArticle[],
  now: readonly ListedArticle[],
  { lang }: CommandContext,
): readonly string[] {
  const say = exportFeedWords[lang];
  return [
    ...named([...refused, ...leftOut], (one) => say.leftOut(one.path, one.reason), say.more),
    ...(unread.length > 0 ? [chooseArticlesWords[lang].unread(unread)] : []),
    ...named(pictures.missing(), (one) => say.noPicture(one.from, one.address), say.morePictures),
    ...sharedIds(now).map(({ id, paths }) => say.sharedId(id, paths.join(', '))),
    ...changedIds(before, now).map((change) => say.changedId(change.path, change.before)),
  ];
}

function named<Thing>(
  things: readonly Thing[],
  name: (thing: Thing) => string,
  more: (count: number) => string,
): readonly string[] {
  const unnamed = things.length - mostNamed;
  return [...things.slice(0, mostNamed).map(name), ...(unnamed > 0 ? [more(unnamed)] : [])];
}
