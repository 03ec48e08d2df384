// The package's own types are for `hyphen/nl`, which Node resolves in CommonJS only.
declare module 'hyphen/*' {
  interface Patterns {
    readonly hyphenateSync: (
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ) => string;
  }
  const patterns: Patterns;
  export default patterns;
}
