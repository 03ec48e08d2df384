/** The languages viag speaks; articles may be in any language. */
export type Lang = 'nl' | 'en';

/** A text in every language viag speaks. */
export type Translated = Readonly<Record<Lang, string>>;
