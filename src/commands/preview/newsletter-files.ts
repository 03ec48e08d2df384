import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import { UserError } from '../../model/user-error.ts';
import { bundleIssue } from '../../newsletter/bundle.ts';
import { composeIssue } from '../../newsletter/compose.ts';
import { senderName } from '../../newsletter/layout/sender.ts';
import { gatherPictures } from '../../newsletter/pictures/gather.ts';
import { picturesOf, picturesWanted } from '../../newsletter/pictures/pictures-of.ts';
import type { Rendition } from '../../newsletter/renditions/define.ts';
import { html } from '../../newsletter/renditions/html.ts';
import { text } from '../../newsletter/renditions/text.ts';
import { withPicturesInside } from '../../preview/inlined-pictures.ts';
import { mailFrame, mailVariants } from '../../preview/mail-frame.ts';
import {
  type MailView,
  type NewsletterView,
  newsletterPage,
} from '../../preview/newsletter-page.ts';
import { renderPage } from '../../preview/page.ts';
import { issuePage } from '../../preview/paths.ts';
import type { PreviewFile } from '../../preview/preview-file.ts';
import type { PreviewSetting } from '../../preview/setting.ts';
import { nameOfPath } from '../../text/addresses/article-path.ts';
import { quotedPrintableBytes } from '../../text/encodings/quoted-printable.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { CommandContext } from '../context.ts';
import { admitChecked } from '../export/admit-articles.ts';
import { chooseIssue, type IssueChoice } from '../export/issue-choice.ts';
import { newestMonth } from '../export/issue-selection.ts';
import { pictureReader } from '../export/picture-reader.ts';
import { bundleOptions } from '../newsletter/export-options.ts';
import { newsletterLogo } from '../newsletter/newsletter-logo.ts';
import { newsletterTemplate, worded } from '../newsletter/newsletter-template.ts';
import { flagsOf } from '../program/flags.ts';
import { checkedArchive } from './checked-archive.ts';
import type { DeskSnapshot } from './kept-desk.ts';
import type { PreviewPictures } from './preview-pictures.ts';

/** The newest month with an article, for a house without issue files. */
export function newestIssueName({ articles, context }: DeskSnapshot): string {
  try {
    return newestMonth(
      articles.flatMap(({ article }) => article ?? []),
      context,
    ).name;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return 'newsletter';
  }
}

/** An issue as `viag export newsletter` would make it, with what would still stop that. */
export async function newsletterFiles(
  name: string,
  snapshot: DeskSnapshot,
  pictures: PreviewPictures,
  setting: PreviewSetting,
): Promise<readonly PreviewFile[]> {
  const { context, desk, issues, findings } = snapshot;
  const document = issues.find(({ path }) => nameOfPath(path) === name);
  const file = document && {
    path: document.path,
    text: document.text,
    findings: findings.get(document.path) ?? [],
  };
  const page = (view: NewsletterView) =>
    renderPage(newsletterPage(view, desk.issues, setting), setting);
  const unread = { name, title: name, ...(file && { file }) };
  if (document && !document.issue) return [page(unread)];

  const choice = choiceOf(name, document !== undefined, snapshot, context);
  if (!choice) return [page({ ...unread, title: setting.words.newsletter })];
  const { mail, title, files } = await mailOf(choice, snapshot, pictures, context);
  const { date } = choice.frame;
  return [page({ name, title, date, ...(file && { file }), mail }), ...files];
}

function choiceOf(
  name: string,
  named: boolean,
  { articles }: DeskSnapshot,
  context: CommandContext,
): IssueChoice | undefined {
  const readable = articles.flatMap(({ article }) => article ?? []);
  const flags = flagsOf(named ? {} : { month: name });
  if (!named && !/^\d{4}-\d{2}$/.test(name)) return undefined;
  return chooseIssue(named ? name : undefined, flags, readable, context);
}

interface Made {
  readonly mail: MailView;
  readonly title: string;
  readonly files: readonly PreviewFile[];
}

async function mailOf(
  { frame, articles, arrangement, named }: IssueChoice,
  snapshot: DeskSnapshot,
  { converted }: PreviewPictures,
  context: CommandContext,
): Promise<Made> {
  const { lang, workspace } = context;
  const { config } = workspace;
  const say = exportNewsletterWords[lang];
  const checked = checkedArchive(snapshot);
  const strict = admitChecked(articles, named, checked, [], context);
  // What may not go along yet is shown all the same: that is what a preview is for.
  const lenient = ['draft', 'future', 'invalid'];
  const { admitted } = admitChecked(articles, named, checked, lenient, context);
  const sources = {
    read: pictureReader(context),
    earlier: (source: string) => converted.get(source),
  };
  const gathered = await gatherPictures(picturesWanted(admitted, frame.file), sources);
  const { logo, pictures = [] } = await newsletterLogo(gathered.pictures, sources, context);
  const all = [...gathered.pictures, ...pictures];
  for (const { source, file, width, height } of all) {
    const extension = (['jpg', 'png', 'gif'] as const).find((end) => file.path.endsWith(`.${end}`));
    if (extension && typeof file.content !== 'string') {
      converted.set(source, { content: file.content, extension, width, height });
    }
  }
  const archive = checked.archive.flatMap(({ article }) => article ?? []);
  const ingredients = { frame, articles: admitted, arrangement, archive, ...(logo && { logo }) };
  const issue = composeIssue({ ...ingredients, picturesOf: picturesOf(gathered) }, config);
  const options = bundleOptions(flagsOf({}), frame.name, context);
  const template = await newsletterTemplate(flagsOf({}), context);
  const { files, outcomes } = await worded(template?.shown ?? '', context, () =>
    bundleIssue(issue, all, config, {
      ...options,
      renditions: [html, text, beside],
      ...(template && { layout: template.layout }),
    }),
  );
  const contentOf = (path: string) => String(files.find((file) => file.path === path)?.content);
  const folder = issuePage(frame.name).replace(/[^/]+$/, '');
  const whole = withPicturesInside(
    contentOf(besidePath),
    all.map((picture) => picture.file),
  );
  return {
    title: issue.title,
    files: mailVariants.map((variant) => mailFrame(whole, folder, variant)),
    mail: {
      inbox: {
        sender: senderName(config),
        subject: issue.subject,
        preheader: issue.preheader,
      },
      bytes: quotedPrintableBytes(contentOf('index.html')),
      mark: fingerprint([contentOf(besidePath), ...all.map(({ source }) => source)].join('\n'))
        .hash,
      text: contentOf('newsletter.txt'),
      checks: outcomes.map(({ check, problems }) => ({ summary: check.summary[lang], problems })),
      held: [...strict.refused, ...strict.leftOut],
      remarks: gathered.faults.map(({ article, src, fault }) =>
        say.picture(src, article.path, say.pictureFaults[fault]),
      ),
    },
  };
}

const besidePath = 'beside.html';

/** The mail with its own pictures, wherever they will be on the web: nothing is fetched. */
const beside: Rendition = {
  name: 'beside',
  standard: false,
  make: async (edition) => [{ path: besidePath, content: await edition.htmlWith((path) => path) }],
};
