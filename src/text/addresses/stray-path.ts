/** Names that Windows keeps for devices, whatever the ending. */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

export function isDeviceName(name: string): boolean {
  return deviceName.test(name);
}

/**
 * Whether a relative path with `/` leads out of its folder, or means something else on another
 * system than on this one.
 */
export function isStrayPath(path: string): boolean {
  const parts = path.split('/');
  const stray = parts.some((part) => /^\.{0,2}$|[. ]$/.test(part) || isDeviceName(part));
  return stray || /[\\\p{Cc}:]/u.test(path);
}
