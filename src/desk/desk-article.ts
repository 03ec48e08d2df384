import { sha256 } from '../manifest.ts';
import type { Article, Document } from '../model/article.ts';
import type { DeskArticle } from '../model/desk.ts';
import { isPictureName } from '../text/addresses/picture-name.ts';

/** What the desk keeps of a file, so that its text can be forgotten. */
export function deskArticle({ path, text, article }: Document): DeskArticle {
  return {
    path,
    ...(article && { meta: article.meta }),
    sha256: sha256(text),
    missingAlt: article ? missingAlt(article) : 0,
  };
}

/** Whatever the rules about it are set to. */
function missingAlt({ meta, body, outline }: Article): number {
  const own = meta.image ? [meta.image.alt ?? ''] : [];
  // Most texts have no picture, and then need not be parsed for it.
  const images = body.includes('![') ? outline().images : [];
  const alts = [...own, ...images.map(({ alt }) => alt)];
  return alts.filter((alt) => alt.trim() === '' || isPictureName(alt.trim())).length;
}
