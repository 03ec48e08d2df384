import { exportSocialWords } from '../../messages/export-social.ts';
import { UserError } from '../../model/user-error.ts';
import { bundleCards } from '../../social/bundle.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import type { MakeForSocial } from './make-posts.ts';
import { picturesOf } from './social-pictures.ts';

/** What only posts have. */
const ofPosts = ['network', 'thread', 'schedule', 'at', 'every', 'on', 'time', 'excel'] as const;

/** Cards of all articles, also of those with a picture of their own. */
export function makeCards(flags: Flags, context: CommandContext): MakeForSocial {
  const needless = ofPosts.find((name) => flags.given(name));
  if (needless !== undefined) {
    const say = exportSocialWords[context.lang];
    throw new UserError(say.cardsAlone(`--${needless}`), say.cardsAloneHelp);
  }
  return async (articles) => {
    const { taken, files, warnings } = await picturesOf(articles, flags, context);
    const cards = taken.map(({ article, picture }) => ({ slug: article.meta.slug, ...picture }));
    const slugs = cards.map(({ slug }) => slug);
    return { cards, files: bundleCards(slugs, files), warnings };
  };
}
