import type { Article, Document } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import { truncateAtWord } from '../text/display/graphemes.ts';
import { visible } from '../text/display/visible.ts';
import { escapeText } from '../text/encodings/html-escape.ts';
import { proseEase } from '../text/language/prose-ease.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { placeHtml } from './editor.ts';
import type { PreviewSetting } from './setting.ts';

/** How much there is to read, and how well it reads. */
export interface ArticleReading {
  readonly words: number;
  readonly minutes: number;
  /** Undefined when the text is too short to say; `other`: in a language viag cannot judge. */
  readonly ease: Ease | 'other' | undefined;
}

interface Ease {
  readonly lang: Lang;
  readonly score: number;
  readonly worst: readonly {
    readonly text: string;
    readonly words: number;
    /** Where it begins in the file. */
    readonly offset: number;
  }[];
}

/** What people read in silence: Brysbaert, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;
const longestSentence = 280;
/** Where one step of Flesch’s scale passes into the next. */
const steps: Readonly<Record<Lang, readonly number[]>> = {
  nl: [30, 45, 60, 70, 80, 90],
  en: [30, 50, 60, 70, 80, 90],
};

/** @param lang what it is written in, when viag knows it. */
export function readingOf(article: Article, lang: Lang | undefined): ArticleReading {
  const { prose } = article.outline();
  const { count } = prose.words();
  const ease = lang && proseEase(prose, lang);
  return {
    words: count,
    minutes: Math.max(1, Math.round(count / wordsPerMinute)),
    ease: lang
      ? ease && {
          lang,
          score: Math.floor(ease.score),
          worst: ease.worst.map(({ start, end, firstWord, endWord }) => ({
            text: prose.text.slice(start, end).replace(/\s+/g, ' ').trim(),
            words: endWord - firstWord,
            offset: prose.placeOf(start, end)[0],
          })),
        }
      : 'other',
  };
}

export function readingHtml(
  { words: count, minutes, ease }: ArticleReading,
  document: Document,
  setting: PreviewSetting,
): string {
  const { words } = setting;
  return [
    `<h2>${words.reading}</h2>`,
    `<p>${words.words(count)} · ${words.minutes(minutes)}</p>`,
    ...(ease === undefined
      ? [`<p class="soft">${words.tooShort}</p>`]
      : ease === 'other'
        ? [`<p class="soft">${words.otherLanguage}</p>`]
        : easeHtml(ease, document, setting)),
  ].join('\n');
}

function easeHtml(
  { lang, score, worst }: Ease,
  { path, text }: Document,
  setting: PreviewSetting,
): readonly string[] {
  const { words } = setting;
  const step = steps[lang].filter((from) => score >= from).length;
  const starts = lineStarts(text);
  const items = worst.map((sentence) => {
    const place = { path, ...positionAt(starts, sentence.offset) };
    const quote = escapeText(visible(truncateAtWord(sentence.text, longestSentence)));
    return `<li><p class="what">${placeHtml(place, words.line(place.line), setting)} <span class="soft">${words.sentenceWords(sentence.words)}</span></p>
<p class="quote" dir="auto">${quote}</p></li>`;
  });
  return [
    `<p><strong>${words.score(score)}</strong>, ${words.ease[step] ?? ''}. <span class="soft">${words.scale}</span></p>`,
    ...(items.length === 0
      ? []
      : [`<h3>${words.worst}</h3>`, `<ol class="findings">\n${items.join('\n')}\n</ol>`]),
  ];
}
