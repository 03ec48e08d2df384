/** The comments in `layout/newsletter.liquid`, which is kept in English, as a Dutch editor gets them. */
const dutch: Readonly<Record<string, string>> = {
  'The line behind the subject in the inbox. What follows it keeps mail programs from adding text.':
    'De regel achter het onderwerp in de inbox. Door wat erachter staat, vult een mailprogramma die niet aan.',
  'The way to the version on the web.': 'De link naar de nieuwsbrief op het web.',
  'The band at the top.': 'De balk bovenaan.',
  'The introduction, and what is in it.': 'De inleiding en de inhoudsopgave.',
  'The articles, by section.': 'De artikelen, per rubriek.',
  'What is coming.': 'De agenda.',
  'What others wrote.': 'Nieuws van anderen.',
  'The last words, and a button to the site.': 'Het slotwoord en een knop naar de website.',
  'Why you get this, how to get it no longer, and who sends it: the law asks for the last two.':
    'Waarom je dit krijgt, hoe je je afmeldt en wie het stuurt. Die laatste twee zijn wettelijk verplicht.',
};

/** The template with its comments in Dutch; one without a translation stays as it is. */
export function withDutchComments(template: string): string {
  return template.replace(/(?<=\{%-? # )[^%]*(?= %\})/g, (comment) => dutch[comment] ?? comment);
}
