import { composeFeeds } from '../../feed/compose.ts';
import { feedPictures } from '../../feed/pictures.ts';
import { feedPage, itemFrames } from '../../preview/feed-page.ts';
import { renderPage } from '../../preview/page.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';
import type { PreviewSetting } from '../../preview/setting.ts';
import type { WaysWithin } from '../../preview/ways-within.ts';
import { admitChecked } from '../export/admit-articles.ts';
import { pictureReader } from '../export/picture-reader.ts';
import { feedArticles } from '../feed/feed-articles.ts';
import { checkedArchive } from './checked-archive.ts';
import type { DeskSnapshot } from './kept-desk.ts';

/** The feeds as `viag export feed` would make them now, with the pictures beside the page. */
export function feedFiles(
  snapshot: DeskSnapshot,
  ways: WaysWithin,
  setting: PreviewSetting,
): readonly PreviewFile[] {
  const { context } = snapshot;
  const { config } = context.workspace;
  const checked = checkedArchive(snapshot);
  const { admitted, published } = feedArticles(checked.archive, config, [], context, (articles) =>
    admitChecked(articles, false, checked, [], context),
  );
  const read = pictureReader(context);
  const pictures = feedPictures((file) => {
    const bytes = read(file);
    return typeof bytes === 'string' ? undefined : bytes;
  }, '');
  const feeds = composeFeeds(admitted, published, config, pictures);
  const frames = itemFrames(feeds, pictures.files(), setting);
  return [
    renderPage(feedPage(feeds, frames, ways, setting), setting),
    ...frames,
    ...pictures.files().map(({ path, content }) => ({ path: `feed/${path}`, content })),
  ];
}
