/** Of one label of a domain, as it is looked up (RFC 1035). */
const longestLabel = 63;
/** Stands before a label that was put into ASCII. */
const prefix = 'xn--';
/** What stands for a dot in an address of other scripts (RFC 3490, 3.1). */
const dot = /[\u3002\uFF0E\uFF61]/;

/** The settings of Punycode (RFC 3492, 5). */
const base = 36;
const least = 1;
const most = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstOutside = 0x80;

/** Whether a label is not too long to be looked up, which is done in ASCII: `☃` is `xn--n3h`. */
export function isPossibleLabel(label: string): boolean {
  const parts = label.split(dot);
  const length = parts.reduce((sum, part) => sum + asciiLength(part), parts.length - 1);
  return length > 0 && length <= longestLabel;
}

function asciiLength(label: string): number {
  const points = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < firstOutside).length;
  if (plain === points.length) return plain;
  // Every character takes one at least, and encoding takes the square of their number.
  if (points.length > longestLabel) return points.length;
  const hyphen = plain > 0 ? 1 : 0;
  return prefix.length + plain + hyphen + encodedLength(points, plain);
}

/** How many letters and digits say which other characters there are, and where (RFC 3492, 6.3). */
function encodedLength(points: readonly number[], plain: number): number {
  let outside = firstOutside;
  let delta = 0;
  let bias = firstBias;
  let handled = plain;
  let length = 0;
  while (handled < points.length) {
    const lower = outside;
    outside = Math.min(...points.filter((point) => point >= lower));
    delta += (outside - lower) * (handled + 1);
    for (const point of points) {
      if (point < outside) delta += 1;
      if (point !== outside) continue;
      length += digits(delta, bias);
      bias = adapted(delta, handled + 1, handled === plain);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    outside += 1;
  }
  return length;
}

function digits(delta: number, bias: number): number {
  let rest = delta;
  let length = 1;
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, least), most);
    if (rest < threshold) return length;
    rest = Math.floor((rest - threshold) / (base - threshold));
    length += 1;
  }
}

/** RFC 3492, 6.1. */
function adapted(delta: number, handled: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / handled);
  let k = 0;
  while (rest > ((base - least) * most) / 2) {
    rest = Math.floor(rest / (base - least));
    k += base;
  }
  return k + Math.floor(((base - least + 1) * rest) / (rest + skew));
}
