import path from 'node:path';
import { exportNewsletterWords } from '../messages/export-newsletter.ts';
import type { IssueFile } from '../model/issue.ts';
import { earlierPictures } from '../newsletter/pictures/earlier.ts';
import { type Gathered, gatherPictures } from '../newsletter/pictures/gather.ts';
import type { PictureFault } from '../newsletter/pictures/inspect.ts';
import { picturesWanted } from '../newsletter/pictures/pictures-of.ts';
import { sha256 } from '../newsletter/sha256.ts';
import type { DatedArticle } from '../select.ts';
import type { CommandContext } from './context.ts';

const largestPicture = 20 * 1024 * 1024;

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
  const { io, lang, workspace } = context;
  const say = exportNewsletterWords[lang];
  const root = io.files.realPath(workspace.root) ?? workspace.root;
  const gathered = await gatherPictures(picturesWanted(articles, file), {
    read(file): Uint8Array | PictureFault {
      // A link beside an article must not carry a private file into a mailing.
      const real = io.files.realPath(path.join(root, file));
      if (real === undefined || !io.files.isInside(real, root)) return 'missing';
      const outcome = io.files.read(real, largestPicture);
      if (outcome.ok) return outcome.bytes;
      return outcome.fault.kind === 'too-large' ? 'too-large' : 'missing';
    },
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
