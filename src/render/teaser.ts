import type { Paragraph, Root } from 'mdast';
import { truncateAtWord } from '../text/display/graphemes.ts';
import { clipDepth } from './clip-depth.ts';
import { descendants } from './descendants.ts';
import { inlineText, type PlainWords } from './plain-inline.ts';

const words: PlainWords = { lineBreak: ' ', image: () => '', link: (text) => text, note: () => '' };

/** Words whose full stop ends no sentence, Dutch and English. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}(?:\.\p{L})*|art|bijv|blz|bv|ca|dhr|dr|drs|e\.d|enz|evt|excl|incl|ing|ir|jl|max|min|mevr|mr|mrs|ms|mw|nl|nr|o\.a|ong|pag|prof|resp|st|tel|vgl|vs|zgn)\.$/iu;

/** What a teaser has of the first paragraph at least, before it is cut inside a sentence. */
const fairShare = 1 / 3;

/**
 * The first paragraphs as plain text: whole sentences where they fit, otherwise cut at a word.
 *
 * @param maxGraphemes at most this many, a closing `…` included
 */
export function teaserOf(tree: Root, maxGraphemes: number): string {
  const fits = (text: string) => truncateAtWord(text, maxGraphemes) === text;
  // Counting graphemes is slow, so not in all of a paragraph of a megabyte.
  const [first = '', ...rest] = openingParagraphs(clipDepth(tree)).map((text) =>
    text.slice(0, maxGraphemes * 20),
  );
  if (!fits(first)) return firstSentences(first, maxGraphemes);
  return rest.reduce(
    ({ text, open }, paragraph) => {
      const longer = `${text} ${paragraph}`;
      return open && fits(longer) ? { text: longer, open } : { text, open: false };
    },
    { text: first, open: true },
  ).text;
}

/** Up to the first heading after them; wherever the first text stands when none is at the top. */
function openingParagraphs(tree: Root): readonly string[] {
  const texts = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph) => inlineText(paragraph.children, words)).filter((text) => text);
  const start = tree.children.findIndex((node) => node.type === 'paragraph');
  const opening = tree.children.slice(Math.max(0, start));
  const end = opening.findIndex((node) => node.type !== 'paragraph');
  const top = texts(opening.slice(0, end < 0 ? undefined : end).filter(isParagraph));
  return top.length > 0 ? top : texts([...descendants(tree)].filter(isParagraph)).slice(0, 1);
}

function isParagraph(node: { readonly type: string }): node is Paragraph {
  return node.type === 'paragraph';
}

function firstSentences(text: string, max: number): string {
  const ends = [...text.matchAll(/[.!?…]["'”’»)]*(?=\s+["'“‘«(]?[\p{Lu}\p{N}])/gu)]
    .map((match) => text.slice(0, match.index + match[0].length))
    .filter((sentences) => !abbreviation.test(sentences.slice(-10)));
  const whole = ends.findLast((sentences) => truncateAtWord(sentences, max) === sentences);
  return whole !== undefined && whole.length >= max * fairShare ? whole : truncateAtWord(text, max);
}
