/** What WCAG 2.2 asks of body text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const wanted = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/** The contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0 to 1) of `other` stirred into `colour`; both `#rrggbb`. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  const stirred = from.map((channel, i) =>
    Math.round(channel + ((to[i] ?? channel) - channel) * share),
  );
  return `#${stirred.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or as little darker or lighter as makes it readable on every ground. */
export function readableOn(colour: string, ...grounds: readonly [string, ...string[]]): string {
  const towards = luminance(grounds[0]) > 0.18 ? '#000000' : '#ffffff';
  // Most are readable as they are, so no more is mixed than is needed.
  for (let step = 0; step < 20; step += 1) {
    const stirred = mix(colour, towards, step / 20);
    if (grounds.every((ground) => contrastRatio(stirred, ground) >= wanted)) return stirred;
  }
  return towards;
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
