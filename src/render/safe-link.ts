import { isDangerousUrl, safeUrl } from './safe-url.ts';

/** Where a link leads, if anywhere: both what was written and what it became must be safe. */
export function safeLink(
  url: string,
  resolveLink: (url: string) => string | undefined,
): string | undefined {
  if (isDangerousUrl(url)) return undefined;
  const resolved = resolveLink(url);
  return resolved === undefined ? undefined : safeUrl(resolved);
}
