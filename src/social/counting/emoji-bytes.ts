import { isEmojiPresentation, isExtendedPictographic } from 'unicode-segmenter/emoji';
import { graphemeUnits, type Unit } from './counted.ts';
import { utf8Length } from './utf8-length.ts';

/** Code points, but of an emoji its bytes in UTF-8: 4 for a smile, 25 for a family of four. */
export function emojiByteUnits(text: string): readonly Unit[] {
  return graphemeUnits(text, (grapheme) =>
    isEmoji(grapheme) ? utf8Length(grapheme) : Array.from(grapheme).length,
  );
}

function isEmoji(grapheme: string): boolean {
  const points = Array.from(grapheme, (char) => char.codePointAt(0) ?? 0);
  // U+FE0F and U+20E3 turn what is text by nature into an emoji: ☎️, 1️⃣.
  const turned = points.includes(0xfe0f) || points.includes(0x20e3);
  return (
    points.some(
      (point) => isEmojiPresentation(point) || (turned && isExtendedPictographic(point)),
    ) || points.includes(0x20e3)
  );
}
