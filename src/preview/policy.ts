/**
 * What the pages may load: nothing but what comes from where they come from.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const page = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** A mail brings its style and its pictures along; it runs nothing, and fetches nothing. */
const frame = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the header of an answer. What is framed is shut in, also when it is opened by itself. */
export function servedPolicy(framed: boolean): string {
  const own = framed
    ? [...frame, "frame-ancestors 'self'", 'sandbox allow-popups allow-popups-to-escape-sandbox']
    : [...page, "frame-ancestors 'none'"];
  return own.join('; ');
}

/** For in a page, which may be opened from disk, where nothing is of one origin with itself. */
export function pagePolicy(): string {
  return page.map((rule) => rule.replace("'self'", "'self' file:")).join('; ');
}

/** @param pictures whether it may show those it brings along. */
export function framePolicy(pictures: boolean): string {
  return frame
    .map((rule) => (pictures ? rule : rule.replace('img-src data:', "img-src 'none'")))
    .join('; ');
}
