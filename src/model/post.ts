/** One article as one network gets it. */
export interface Post {
  /** `linkedin`, `x`, … */
  readonly network: string;
  /** The network's own name, for people: `LinkedIn`. */
  readonly networkName: string;
  readonly slug: string;
  /** The article's title. */
  readonly title: string;
  /** The article's canonical address, without tracking. */
  readonly url: string;
  /** One text, or the parts of a thread in order. */
  readonly texts: readonly CountedText[];
  /** A content warning, where the network has them. */
  readonly warning?: string;
  /** The article's own picture; the path is relative to the workspace's root. */
  readonly picture?: { readonly path: string; readonly alt: string };
  /** `own`: written for this network; `shared`: `social.text`; `composed`: by viag. */
  readonly origin: 'own' | 'shared' | 'composed';
}

export interface CountedText {
  readonly text: string;
  /** As the network counts. */
  readonly length: number;
  readonly limit: number;
  /** Offset in UTF-16 code units at which the network would cut; only when it is too long. */
  readonly cut?: number;
}
