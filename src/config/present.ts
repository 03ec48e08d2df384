type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the keys that are there but hold nothing, which would erase a default. */
export function present<T extends object>(values: T | undefined): Present<T> {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
