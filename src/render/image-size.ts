/** The widest picture that fits an e-mail of 600 pixels with its margins. */
export const widestImage = 536;

/** Shrinks to fit, in ratio; never enlarges. Pixels, at least one each way. */
export function fitImage(
  image: { readonly width: number; readonly height: number },
  widest: number,
  tallest = Number.POSITIVE_INFINITY,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, widest / image.width, tallest / image.height);
  const shrink = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { width: shrink(image.width), height: shrink(image.height) };
}
