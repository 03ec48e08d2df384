const WEEKDAYS = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** The seven names, Sunday first: the order of `weekdayOf`. */
export function weekdayNames(lang: 'nl' | 'en'): readonly string[] {
  return WEEKDAYS[lang];
}
