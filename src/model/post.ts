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
  readonly picture?: PostPicture;
  /** `own`: written for this network; `shared`: `social.text`; `composed`: by viag. */
  readonly origin: 'own' | 'shared' | 'composed';
}

/** What goes along: the article's own picture, else a card. */
export interface PostPicture {
  /** Relative to the folder with the posts. */
  readonly path: string;
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface CountedText {
  readonly text: string;
  /** As the network counts. */
  readonly length: number;
  readonly limit: number;
  /** Offset in UTF-16 code units at which the network would cut; only when it is too long. */
  readonly cut?: number;
  /** In UTF-8, where the network has a limit for that too. */
  readonly bytes?: { readonly length: number; readonly limit: number };
  /** The same text as the network's API wants to have it; never for pasting. */
  readonly apiText?: string;
  /** What the network's API is to make links of. */
  readonly facets?: readonly Facet[];
}

/** A link, hashtag or handle in a text, half-open, in bytes of its UTF-8. */
export interface Facet {
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly kind: 'link' | 'tag' | 'mention';
  /** The whole address, the tag without its sign, the handle without its sign. */
  readonly value: string;
}
