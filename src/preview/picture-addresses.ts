/**
 * HTML of our own with other addresses for its pictures.
 *
 * @param addressOf the new address for one that stands there; undefined: it stays.
 */
export function withPictureAddresses(
  html: string,
  addressOf: (path: string) => string | undefined,
): string {
  return html.replace(
    /(<img\b[^>]*?\ssrc=")([^"]+)(?=")/gi,
    (whole, before: string, path: string) => {
      const address = addressOf(path);
      return address === undefined ? whole : before + address;
    },
  );
}
