import path from 'node:path';
import { sha256 } from '../../manifest.ts';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import type { IssueFile, IssueLogo } from '../../model/issue.ts';
import { earlierPictures } from '../../newsletter/pictures/earlier.ts';
import {
  type BundlePicture,
  type Gathered,
  gatherPictures,
} from '../../newsletter/pictures/gather.ts';
import { picturesWanted } from '../../newsletter/pictures/pictures-of.ts';
import type { DatedArticle } from '../../select.ts';
import type { CommandContext } from '../context.ts';
import { largestPicture, pictureReader } from '../export/picture-reader.ts';
import { newsletterLogo } from './newsletter-logo.ts';

interface IssuePictures {
  readonly gathered: Gathered;
  readonly logo?: IssueLogo;
  /** All that go along. */
  readonly pictures: readonly BundlePicture[];
  readonly warnings: readonly string[];
}

/**
 * The pictures of an issue, from the workspace or, where nothing changed, from an earlier bundle.
 *
 * @param folder where that bundle stands.
 */
export async function issuePictures(
  articles: readonly DatedArticle[],
  file: IssueFile | undefined,
  folder: string,
  context: CommandContext,
): Promise<IssuePictures> {
  const say = exportNewsletterWords[context.lang];
  const sources = { read: pictureReader(context), earlier: earlierBundle(folder, context) };
  const gathered = await gatherPictures(picturesWanted(articles, file), sources);
  const { logo, pictures = [] } = await newsletterLogo(gathered.pictures, sources, context);
  const warnings = gathered.faults.map(({ article, src, fault }) =>
    say.picture(src, article.path, say.pictureFaults[fault]),
  );
  return {
    gathered,
    pictures: [...gathered.pictures, ...pictures],
    warnings,
    ...(logo && { logo }),
  };
}

function earlierBundle(folder: string, { io }: CommandContext) {
  return earlierPictures(manifestIn(), (file, hash) => {
    const outcome = io.files.read(path.join(folder, file), largestPicture);
    return outcome.ok && sha256(outcome.bytes) === hash ? outcome.bytes : undefined;
  });

  function manifestIn(): unknown {
    try {
      return JSON.parse(io.files.readText(path.join(folder, 'manifest.json')) ?? '');
    } catch {
      return undefined;
    }
  }
}
