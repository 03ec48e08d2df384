/**
 * Whether a list names a value, in any case: as it is, or with a `*` for any characters, as in
 * `*@viag.nl`.
 */
export function isAllowed(list: readonly string[], value: string): boolean {
  return list.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'is').test(value);
  });
}
