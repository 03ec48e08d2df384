import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import type { Lang } from '../model/lang.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Addresses } from './addresses.ts';
import { type CheckOutcome, checkMailing } from './check-mailing.ts';
import type { EspProfile } from './esp/define.ts';
import { withFields } from './esp/with-fields.ts';
import { type HtmlLayout, ownLayout } from './html-layout.ts';
import { isMergeField } from './layout/outward-address.ts';
import { manifestOf } from './manifest.ts';
import { type Campaign, measuredLink } from './measured-link.ts';
import type { BundlePicture } from './pictures/gather.ts';
import type { Rendition } from './renditions/define.ts';
import { web, webPage } from './renditions/web.ts';
import { renderIssueText } from './text.ts';
import { withPictures } from './written-pictures.ts';

/** How an issue is to be bundled. */
export interface BundleOptions {
  readonly renditions: readonly Rendition[];
  /** Of the checks: those switched off. */
  readonly allowed: readonly string[];
  readonly lang: Lang;
  /** For the Date of a mail. */
  readonly moment: Date;
  readonly campaign?: Campaign;
  /** Where the bundle will stand on the web, ending in `/`. */
  readonly baseUrl?: string;
  /** The mail system that it is for. */
  readonly esp: EspProfile;
  /** Absent: viag's own. */
  readonly layout?: HtmlLayout;
}

export interface Bundle {
  /** The manifest last, because it lists the others. */
  readonly files: readonly OutputFile[];
  readonly outcomes: readonly CheckOutcome[];
}

/** Everything a mailing needs, and what is to be remarked on it. */
export async function bundleIssue(
  issue: Issue,
  pictures: readonly BundlePicture[],
  own: Config,
  options: BundleOptions,
): Promise<Bundle> {
  const { campaign, baseUrl, lang, moment, esp, layout = ownLayout } = options;
  const config = withFields(own, esp);
  const link = (url: string) => (campaign ? measuredLink(url, campaign) : url);
  const page = options.renditions.find(({ name }) => name === web.name);
  const outside = {
    link,
    webVersion: page && baseUrl !== undefined ? baseUrl + webPage : esp.fields.webVersion,
    reader: esp.fields.email,
  };
  const paths = pictures.map(({ file }) => file.path);
  const htmlWith = async (picture: Addresses['picture']) =>
    withPictures(await layout.render(issue, config, { ...outside, picture }), paths, picture);
  const html = await htmlWith((path) => (baseUrl === undefined ? path : baseUrl + path));
  const mailing = {
    issue,
    config,
    pictures,
    esp,
    fields: [config.newsletter.unsubscribe, outside.webVersion, outside.reader].flatMap(
      (written = '') => (isMergeField(written.trim()) ? written.trim() : []),
    ),
    html,
    tags: await layout.tagsIn(html),
    text: renderIssueText(issue, config, { ...outside, picture: (path) => path }),
  };
  const outcomes = checkMailing(mailing, options.allowed, lang);
  const edition = {
    ...mailing,
    outcomes,
    lang,
    moment,
    ...(baseUrl !== undefined && { baseUrl }),
    htmlWith,
  };
  const made: OutputFile[] = [];
  for (const rendition of options.renditions) {
    // Two renditions may show the same picture.
    const there = new Set(made.map(({ path }) => path));
    made.push(...(await rendition.make(edition)).filter(({ path }) => !there.has(path)));
  }
  return { files: [...made, manifestOf(issue, pictures, made)], outcomes };
}
