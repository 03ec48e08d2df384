/** Whether a word has a link, a hashtag or a handle in it, which mean something only as a whole. */
export function isIndivisible(word: string): boolean {
  return /https?:\/\/|www\.|[@#＠＃]/i.test(word);
}
