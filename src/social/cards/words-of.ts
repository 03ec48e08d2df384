/** A line may end after a hyphen that stands in the word itself. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+|(?<=\p{L}-)(?=\p{L})/u);
}
