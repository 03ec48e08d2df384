import type { Article } from '../model/article.ts';
import { plainLine } from '../text/display/plain-line.ts';
import { withoutEntities } from '../text/encodings/decode-entities.ts';
import { sentencesOf } from '../text/language/sentences.ts';
import { openingSentences } from './opening.ts';

/** In UTF-16 code units; a shorter summary only teases: `Toch een prioriteit?` */
const enough = 40;

/** Sense only where the link is: `Lees er meer over en klik hier.` */
const callsToRead: readonly RegExp[] = [
  /\bklik\b.*\b(?:hier|link|knop)\b/iu,
  /\blees(?: \p{L}+){0,2} (?:hier|hieronder|meer|verder)\b/iu,
  /\b(?:kijk|bekijk|zie) hier(?:onder)?\b/iu,
  /\bvia (?:deze|onderstaande) (?:link|knop)\b/iu,
  /\bclick\b.*\b(?:here|link|button)\b/iu,
  /(?:^|[,;] |\b(?:and|or|to|please) )read (?:more|on|here)\b/iu,
  /\bsee below\b/iu,
];

/** What an article says, in whole sentences: its summary, else its opening. Never its title again. */
export function pointOf(article: Article): readonly string[] {
  const { title = '', summary } = article.meta;
  const telling = (sentences: readonly string[], known: readonly string[]) =>
    outsideQuotes(sentences)
      .filter(isWhole)
      .filter((sentence) => known.every((other) => !repeats(sentence, other)))
      .map(closed);
  const fromSummary = telling(sentencesOf(plainLine(withoutEntities(summary ?? ''))), [title]);
  if (fromSummary.join(' ').length >= enough) return fromSummary;
  return [...fromSummary, ...telling(openingSentences(article.tree()), [title, ...fromSummary])];
}

/** Not a greeting, and nothing that leads elsewhere: to a list, or to another link than the post's. */
function isWhole(sentence: string): boolean {
  const leadsOn = /[:;,]$|https?:\/\/|^(?:zie|klik|see|click|refer to)\b/i.test(sentence);
  const needsItsLink = callsToRead.some((call) => call.test(sentence));
  return !leadsOn && !needsItsLink && isClosed(sentence) && sentence.split(' ').length >= 3;
}

/** Nothing left open, and no remains of a link: `[Vue.js]workshop-vue)`. */
function isClosed(sentence: string): boolean {
  const isOpen = ['()', '[]', '“”', '«»'].some(
    ([open = '', close = '']) => times(open, sentence) > times(close, sentence),
  );
  return !isOpen && !/\](?:\(|[\w/-]+\))/.test(sentence);
}

/** Without those that are part of a quotation of several; a quote that is never closed costs one. */
function outsideQuotes(sentences: readonly string[]): readonly string[] {
  const halves = sentences.flatMap((sentence, at) => (times('"', sentence) % 2 === 1 ? at : []));
  const isQuoted = (at: number) =>
    halves.some(
      (half, index) => index % 2 === 0 && at >= half && at <= (halves[index + 1] ?? half),
    );
  return sentences.filter((_, at) => !isQuoted(at));
}

function times(mark: string, sentence: string): number {
  return sentence.split(mark).length - 1;
}

function repeats(sentence: string, title: string): boolean {
  const said = wordsIn(sentence);
  const known = wordsIn(title);
  const same = [...said].filter((word) => known.has(word)).length;
  return said.size > 0 && same / Math.max(said.size, known.size) >= 0.75;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function closed(sentence: string): string {
  return /[.!?…]["'”’»)\]]*$/.test(sentence) ? sentence : `${sentence}.`;
}
