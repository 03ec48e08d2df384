import path from 'node:path';
import { sha256 } from '../manifest.ts';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import type { IssueFile } from '../model/issue.ts';
import { earlierPictures } from '../newsletter/pictures/earlier.ts';
import { type Gathered, gatherPictures } from '../newsletter/pictures/gather.ts';
import { picturesWanted } from '../newsletter/pictures/pictures-of.ts';
import type { DatedArticle } from '../select.ts';
import type { CommandContext } from './context.ts';
import { largestPicture, pictureReader } from './picture-reader.ts';

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
): Promise<{ readonly gathered: Gathered; readonly warnings: readonly string[] }> {
  const say = exportNewsletterWords[context.lang];
  const gathered = await gatherPictures(picturesWanted(articles, file), {
    read: pictureReader(context),
    earlier: earlierBundle(folder, context),
  });
  const warnings = gathered.faults.map(({ article, src, fault }) =>
    say.picture(src, article.path, say.pictureFaults[fault]),
  );
  return { gathered, warnings };
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
