import type { NetworkId } from '../../model/network-id.ts';
import type { CountedText } from '../../model/post.ts';

/** What a network allows, how it counts, and what a post looks like there. */
export interface Network {
  readonly id: NetworkId;
  /** As people write it. */
  readonly name: string;
  /** In the network's own units. */
  readonly limit: number;
  /** At most so many hashtags in a post that viag composes. */
  readonly hashtags: number;
  /** There is room to say what the link is: `Lees meer: https://…`. */
  readonly introducesLink: boolean;
  /** A long text may go on in the next post. */
  readonly threads: boolean;
  /** A post can have a content warning. */
  readonly warnings: boolean;
  /** A whole handle, `@` included; absent where text that is pasted makes no mention. */
  readonly handle?: HandleForm;
  /** @param warning counts along where the network has them */
  count(text: string, limit: number, warning?: string): CountedText;
  /** What the network's API wants besides, or instead of, the text. */
  forApi?(text: string): Pick<CountedText, 'apiText' | 'facets'>;
}

export interface HandleForm {
  readonly pattern: RegExp;
  /** For people: `@naam@server`. */
  readonly shape: string;
}
