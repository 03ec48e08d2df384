/** Words whose full stop ends no sentence, Dutch and English. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|apr|aug|art|bijv|blz|bv|ca|dec|dhr|dr|drs|etc|enz|evt|excl|feb|incl|ing|inz|ir|jan|jl|jr|jul|jun|mar|max|mevr|min|mr|mrs|mrt|ms|mw|no|nov|nr|nrs|oct|okt|ong|pag|par|plm|prof|resp|sept?|sr|st|tel|vgl|vs|zgn)\.$/iu;

/** Where a sentence ends: its closing mark and quotes, blanks, and something that can begin one. */
const ending =
  /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}@#])/gu;

/** A paragraph as whole sentences, in their order; without a mark it is one. */
export function sentencesOf(paragraph: string): readonly string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ending)) {
    const end = index + mark.length;
    const sentence = text.slice(start, end).trim();
    if (mark === '.' && abbreviation.test(sentence.slice(-12))) continue;
    // `1. Begin` is a number in a list, not a sentence.
    if (/^\d+\.$/.test(sentence)) continue;
    sentences.push(sentence);
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}
