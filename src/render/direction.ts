const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** ` dir="auto"` for text with letters that run from right to left, else nothing. */
export function directionAttribute(text: string): string {
  return rightToLeft.test(text) ? ' dir="auto"' : '';
}
