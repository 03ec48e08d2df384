import { exportSocialWords } from '../../messages/export-social.ts';
import type { NetworkId } from '../../model/network-id.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Post } from '../../model/post.ts';
import type { DatedArticle } from '../../select.ts';
import { bundlePosts } from '../../social/bundle.ts';
import { missedTags } from '../../social/missed-tags.ts';
import { renderOpenPage } from '../../social/open-page/open-page.ts';
import { postsOf } from '../../social/posts.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { chosenNetworks } from './network-choice.ts';
import { readPlan, scheduled } from './post-schedule.ts';
import { picturesOf } from './social-pictures.ts';

/** What `export social` makes of articles: posts with all that belongs to them, or cards alone. */
export interface MadeForSocial {
  readonly files: readonly OutputFile[];
  readonly warnings: readonly string[];
  readonly posts?: readonly Post[];
  readonly cards?: readonly object[];
}

export type MakeForSocial = (articles: readonly DatedArticle[]) => Promise<MadeForSocial>;

/** Reads the flags first, so that a wrong one is told of before anything is made. */
export function makePosts(flags: Flags, context: CommandContext): MakeForSocial {
  const { config } = context.workspace;
  const networks = chosenNetworks(flags.list('network'), context);
  const plan = readPlan(flags, context);
  const thread = flags.on('thread') === true;
  return async (articles) => {
    const pictures = await picturesOf(articles, flags, context);
    const posts = pictures.taken.flatMap(({ article, picture }) =>
      postsOf(article, networks, config, { thread, picture }),
    );
    const { site, social } = config;
    const { mastodon } = social;
    const page = renderOpenPage(posts, {
      lang: context.lang,
      site: site.name,
      ...(mastodon !== undefined && { mastodon }),
    });
    const schedule = plan && scheduled(posts, plan, context);
    return {
      posts,
      files: bundlePosts(posts, [
        ...pictures.files,
        { path: 'open.html', content: page },
        ...(schedule?.files ?? []),
      ]),
      warnings: [
        ...pictures.warnings,
        ...posts.flatMap((post) => postWarnings(post, context)),
        ...tagWarnings(articles, networks, context),
        ...(schedule?.warnings ?? []),
      ],
    };
  };
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

/** One for each tag: a fixed hashtag of the house would be named with every article. */
function tagWarnings(
  articles: readonly DatedArticle[],
  networks: readonly NetworkId[],
  { lang, workspace }: CommandContext,
): readonly string[] {
  const slugs = new Map<string, readonly string[]>();
  for (const article of articles) {
    for (const tag of missedTags(article, networks, workspace.config)) {
      slugs.set(tag, [...(slugs.get(tag) ?? []), article.meta.slug]);
    }
  }
  return [...slugs].map(([tag, those]) => {
    const quoted = those.map((slug) => `‘${slug}’`).join(', ');
    return exportSocialWords[lang].longTag(tag, quoted);
  });
}
