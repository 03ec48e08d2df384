type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined | null> };

/** Without the keys that are there but hold nothing, which would erase a default. */
export function present<T extends object>(values: T | null | undefined): Present<T> {
  const entries = Object.entries(values ?? {}).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(entries) as Present<T>;
}
