import type { Paragraph, Root } from 'mdast';
import { clipDepth } from '../render/clip-depth.ts';
import { inlineText, type PlainWords } from '../render/plain-inline.ts';
import { plainLine } from '../text/display/plain-line.ts';
import { withoutEntities } from '../text/encodings/decode-entities.ts';
import { sentencesOf } from '../text/language/sentences.ts';

const words: PlainWords = {
  lineBreak: '\n',
  image: () => '',
  link: (text) => text,
  note: () => '',
};
/** Shorter is a date line, a signature or a call to read on, not the point of an article. */
const fewestLetters = 60;
/** In code units; of a paragraph of a megabyte only the beginning is looked at. */
const longestParagraph = 4000;

/**
 * The sentences of the first paragraph that says something, of any other when none does. What stands
 * in a list or a quotation is not the point of an article.
 */
export function openingSentences(tree: Root): readonly string[] {
  const paragraphs = clipDepth(tree).children.filter(isParagraph);
  const texts = paragraphs
    .slice(0, 20)
    .map(({ children }) => inlineText(children, words).slice(0, longestParagraph))
    // Broken off time and again, it is an address or a programme.
    .filter((text) => (text.match(/\n/g) ?? []).length < 2)
    .map((text) => plainLine(withoutEntities(text)).replace(/ (?=[.,;:!?](?: |$))/g, ''));
  const telling = texts.find(
    (text) => text.length >= fewestLetters && /[.!?…]["'”’»)]*(?:\s|$)/.test(text),
  );
  return sentencesOf(telling ?? texts.find((text) => text !== '') ?? '');
}

function isParagraph(node: { readonly type: string }): node is Paragraph {
  return node.type === 'paragraph';
}
