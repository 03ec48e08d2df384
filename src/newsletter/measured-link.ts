/** A campaign by which a site tells the visits that come from this newsletter. */
export interface Campaign {
  /** What `--utm` was given: `nieuwsbrief-2018-12`. */
  readonly name: string;
  /** The hosts whose links are measured, with what stands below them: `viag.nl`. */
  readonly domains: readonly string[];
}

/**
 * The address with the campaign behind its query, for links to the chosen domains. Written by hand,
 * as URLSearchParams would spell the rest of the query anew. An address that is measured already
 * stays as it is.
 *
 * @see https://support.google.com/analytics/answer/10917952 for the names
 */
export function measuredLink(url: string, { name, domains }: Campaign): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { hostname, search } = new URL(url);
  const ours = domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (!ours || /[?&]utm_/i.test(search)) return url;
  const campaign = `utm_source=nieuwsbrief&utm_medium=email&utm_campaign=${encodeURIComponent(name)}`;
  const [, before = url, hash = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  const joint = !before.includes('?') ? '?' : /[?&]$/.test(before) ? '' : '&';
  return `${before}${joint}${campaign}${hash}`;
}
