import { sentencesOf } from './sentences.ts';

/** Markdown, HTML and template marks: a text that still has them is not plain. */
const marks = /[<>{}[\]`*_\\|&#=]|https?:/;

/** Behind `dr` or `afd` a full stop may well end nothing; behind a longer word it does. */
const isCertain = /(?:\p{L}{4,}|\p{N}%?)\.["'”’»)]*$|[!?]["'”’»)]*$/u;

/**
 * The first sentence of a Markdown text, in plain words. Undefined when the text does not open
 * with a paragraph, or when it is not certain where the sentence ends.
 */
export function openingSentence(body: string): string | undefined {
  const paragraph = firstParagraph(body);
  if (paragraph === undefined) return undefined;
  const text = paragraph
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|_)(?=\S)([^*_]+)(?<=\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = sentencesOf(text);
  return isCertain.test(sentence) && !marks.test(sentence) ? sentence : undefined;
}

/** The first block that is no heading and no picture, if it is a paragraph; at most its start. */
function firstParagraph(body: string): string | undefined {
  const opening = body.slice(0, 4000);
  for (const [block] of opening.matchAll(/(?:[^\n]|\n(?![ \t]*\r?\n))+/g)) {
    const text = block.trim();
    if (text === '' || /^#{1,6}[ \t]/.test(text) || /^!\[[^\]]*\]\([^)]*\)$/.test(text)) continue;
    return /^["'“‘„«([*_]*\p{L}/u.test(text) && !/^[=-]+[ \t]*$/m.test(text) ? text : undefined;
  }
  return undefined;
}
