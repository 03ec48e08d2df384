import type { Article } from '../model/article.ts';
import { withoutEntities } from '../text/decode-entities.ts';
import { plainLine } from '../text/plain-line.ts';
import { sentencesOf } from '../text/sentences.ts';
import { openingSentences } from './opening.ts';

/** In UTF-16 code units; a shorter summary only teases: `Toch een prioriteit?` */
const enough = 40;

/** What an article says, in whole sentences: its summary, else its opening. Never its title again. */
export function pointOf(article: Article): readonly string[] {
  const { title = '', summary } = article.meta;
  const telling = (sentences: readonly string[], known: readonly string[]) =>
    sentences
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
  return !leadsOn && sentence.split(' ').length >= 3;
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
