/** The flags as given, read by name and kind, so that no command needs a cast. */
export interface Flags {
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  /** True or false as `--name` or `--no-name` was given; undefined when neither was. */
  on(name: string): boolean | undefined;
  /** Whether it was given, of whatever kind. */
  given(name: string): boolean;
}

/** @param values what commander gathered, camel-cased. */
export function flagsOf(values: Readonly<Record<string, unknown>>): Flags {
  return {
    text(name) {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    list(name) {
      const value = values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    },
    on(name) {
      const value = values[name];
      return typeof value === 'boolean' ? value : undefined;
    },
    given: (name) => values[name] !== undefined,
  };
}
