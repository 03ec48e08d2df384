/** A file name such as `IMG_2041.jpg`, where a description was wanted. */
export function isPictureName(text: string): boolean {
  return /^\S+\.(jpe?g|png|gif|webp|avif|svg|heic)$/i.test(text);
}
