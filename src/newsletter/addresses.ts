/** How one rendition of a newsletter names what lies outside of it. */
export interface Addresses {
  /** The address of a picture, by its path in the bundle (`images/kaart.png`). */
  picture(path: string): string;
  /** A link as it goes out; never asked about an unsubscribe link. */
  link(url: string): string;
  /** The version on the web: an address, or a mail system's field. */
  readonly webVersion?: string | undefined;
  /** The field in which a mail system puts the reader's e-mail address. */
  readonly reader?: string | undefined;
}

/** A bundle that is opened where it stands. */
export const inBundle: Addresses = { picture: (path) => path, link: (url) => url };
