import type { IssueItem } from '../../model/issue.ts';
import { quotedPrintableBytes } from '../../text/encodings/quoted-printable.ts';
import { inBundle } from '../addresses.ts';
import { anchorsOf } from '../layout/anchors.ts';
import { article } from '../layout/article.ts';
import { lookOf } from '../layout/look.ts';
import { linksIn } from '../layout/resolve-link.ts';
import { type Mailing, mailingCheck, warning } from './define.ts';

const comfortable = 90 * 1024;
/** Where Gmail clips, unsubscribe link and all; the mail system still adds to it. */
const most = 102_400;

export const size = mailingCheck({
  id: 'size',
  summary: {
    nl: 'De HTML is, gecodeerd voor verzending, kleiner dan 90 KB; Gmail kapt af bij 102 KB.',
    en: 'The HTML, encoded to be sent, is under 90 KB; Gmail clips at 102 KB.',
  },
  messages: {
    nl: {
      large: (kilobytes: number, heaviest: string) =>
        `De HTML is gecodeerd ${kilobytes} KB; Gmail kapt af bij 102 KB. ${heaviest}`,
      heaviest: (title: string, kilobytes: number) =>
        `Het zwaarste artikel is ‘${title}’ (${kilobytes} KB). Kort dat in, of neem minder artikelen op.`,
      shorten: 'Kort de teksten in.',
    },
    en: {
      large: (kilobytes: number, heaviest: string) =>
        `The HTML, encoded, is ${kilobytes} KB; Gmail clips at 102 KB. ${heaviest}`,
      heaviest: (title: string, kilobytes: number) =>
        `The heaviest article is ‘${title}’ (${kilobytes} KB). Shorten it, or take fewer articles.`,
      shorten: 'Shorten the texts.',
    },
  },
  *check(mailing, say) {
    const bytes = quotedPrintableBytes(mailing.html);
    if (bytes <= comfortable) return;
    const heaviest = heaviestOf(mailing);
    const advice = heaviest
      ? say.heaviest(heaviest.title, kilobytesOf(heaviest.bytes))
      : say.shorten;
    const message = say.large(kilobytesOf(bytes), advice);
    yield bytes > most ? message : warning(message);
  },
});

function heaviestOf({ issue, config }: Mailing): { title: string; bytes: number } | undefined {
  const look = lookOf(config, inBundle);
  const anchors = anchorsOf(issue);
  const links = linksIn(issue, config, inBundle);
  const weigh = (item: IssueItem) => {
    const standing = { anchor: anchors.items.get(item) ?? '', level: 3, links } as const;
    return { title: item.title, bytes: quotedPrintableBytes(article(item, standing, look)) };
  };
  const weighed = issue.sections.flatMap(({ items }) => items.map(weigh));
  return weighed.toSorted((a, b) => b.bytes - a.bytes)[0];
}

function kilobytesOf(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
