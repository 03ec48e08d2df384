/** `&` and `<` as they stand in XML. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function rss(items: string, channel = ''): string {
  return `<rss version="2.0"><channel><title>Voorbeeld</title>${channel}${items}</channel></rss>`;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
