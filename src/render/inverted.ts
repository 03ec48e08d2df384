/**
 * A `#rrggbb` colour as a mail program shows it that turns light into dark by itself: its lightness
 * turned around, its hue kept. Gmail and Outlook do something like it to a mail without dark colours.
 */
export function inverted(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const channels = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  const shift = 255 - Math.max(...channels) - Math.min(...channels);
  return `#${channels.map((channel) => (channel + shift).toString(16).padStart(2, '0')).join('')}`;
}
