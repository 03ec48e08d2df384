import { previewWords } from '../../messages/preview.ts';
import { UserError } from '../../model/user-error.ts';
import { articlePageOf } from '../../preview/article-page.ts';
import { calendarPage } from '../../preview/calendar-page.ts';
import { deskPage } from '../../preview/desk-page.ts';
import { icon } from '../../preview/icon.ts';
import { messagePage } from '../../preview/message-page.ts';
import {
  iconPath,
  type Page,
  renderPage,
  scriptPath,
  styleSheetPath,
  type View,
} from '../../preview/page.ts';
import { articlePage, issuePage, postsPage } from '../../preview/paths.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';
import { script } from '../../preview/script.ts';
import type { PreviewSetting } from '../../preview/setting.ts';
import { styleSheet } from '../../preview/style-sheet.ts';
import { waysWithin } from '../../preview/ways-within.ts';
import { articleView } from './article-view.ts';
import { feedFiles } from './feed-files.ts';
import type { DeskSnapshot } from './kept-desk.ts';
import { withMarkedPictures } from './marked-pictures.ts';
import { newestIssueName, newsletterFiles } from './newsletter-files.ts';
import { type PostsMaker, postsMaker } from './posts-files.ts';
import type { PreviewPictures } from './preview-pictures.ts';

/** Every page of the preview, each made when it is asked for. */
export interface PreviewSite {
  /** Undefined when there is no such file. */
  file(path: string): Promise<PreviewFile | undefined>;
  all(): Promise<readonly PreviewFile[]>;
  /** Says so at a path where nothing is. */
  notFound(path: string): PreviewFile;
}

/** What fills a folder of the preview; all of it is made together. */
interface Part {
  readonly view: View;
  make(): Promise<readonly PreviewFile[]>;
}

/** How the site is shown, besides what is on the desk. */
export type SiteSetting = Pick<PreviewSetting, 'live' | 'fault'>;

export function previewSite(
  snapshot: DeskSnapshot,
  pictures: PreviewPictures,
  own: SiteSetting = {},
): PreviewSite {
  const { context, desk } = snapshot;
  const { lang, workspace, today } = context;
  const { config } = workspace;
  const words = previewWords[lang];
  const issue = desk.next?.name ?? newestIssueName(snapshot);
  const setting: PreviewSetting = {
    lang,
    words,
    site: config.site.name,
    newsletter: issuePage(issue),
    ...own,
  };
  const ways = waysWithin(desk.entries, config.site);
  const page = (one: Page) => renderPage(one, setting);
  const posts: PostsMaker = postsMaker(snapshot, pictures, setting);
  const parts = new Map<string, Part>();
  const add = (path: string, view: View, make: Part['make']) => {
    parts.set(path.slice(0, path.lastIndexOf('/') + 1), { view, make });
  };
  add('index.html', 'desk', async () => [
    page(deskPage(desk, setting)),
    { path: styleSheetPath, content: styleSheet(config.newsletter.theme) },
    { path: scriptPath, content: script },
    { path: iconPath, content: icon(config.newsletter.theme) },
  ]);
  for (const entry of desk.entries) {
    add(articlePage(entry.path), 'desk', async () => {
      const { view, files } = articleView(entry, snapshot, ways, setting);
      return [page(articlePageOf(view, setting)), ...files];
    });
    add(postsPage(entry.path), 'social', () => posts.ofArticle(entry));
  }
  for (const name of new Set([issue, ...desk.issues.map((one) => one.name)])) {
    add(issuePage(name), 'newsletter', () => newsletterFiles(name, snapshot, pictures, setting));
  }
  add('social/index.html', 'social', () => posts.ofNow());
  add('feed/index.html', 'feed', async () => feedFiles(snapshot, ways, setting));
  add('calendar/index.html', 'calendar', async () => [
    page(calendarPage(desk, config.categories, today, setting)),
  ]);

  const made = new Map<string, Promise<readonly PreviewFile[]>>();
  const filesOf = (folder: string, { view, make }: Part): Promise<readonly PreviewFile[]> => {
    const known =
      made.get(folder) ??
      make()
        .then((files) => withMarkedPictures(folder, files))
        .catch((error: unknown) => [failed(folder, view, error)]);
    made.set(folder, known);
    return known;
  };
  const failed = (folder: string, view: View, error: unknown): PreviewFile => {
    const [message, help] =
      error instanceof UserError
        ? [error.message, error.help]
        : [
            words.pageFailed,
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          ];
    return page(messagePage(`${folder}index.html`, view, message, help, setting));
  };
  return {
    notFound: (path) =>
      page(messagePage(path, 'desk', words.notFound, words.notFoundHelp, setting)),
    async file(path) {
      // The files of a part may stand in folders within its own.
      for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end + 1);
        const part = parts.get(folder);
        const found = part && (await filesOf(folder, part)).find((file) => file.path === path);
        if (found || end < 0) return found;
      }
    },
    async all() {
      const files: PreviewFile[] = [];
      for (const [folder, part] of parts) {
        files.push(...(await filesOf(folder, part)));
        await context.io.turn();
      }
      return files;
    },
  };
}
