/** The networks that posts can be made for; each has a file in `social/networks/`. */
export const networkIds = ['linkedin', 'x', 'mastodon', 'bluesky', 'threads', 'facebook'] as const;

export type NetworkId = (typeof networkIds)[number];

/** The network a name stands for: `twitter` is what many still call X. */
export function networkId(name: string): NetworkId | undefined {
  const wanted = name.toLowerCase();
  return wanted === 'twitter' ? 'x' : networkIds.find((id) => id === wanted);
}
