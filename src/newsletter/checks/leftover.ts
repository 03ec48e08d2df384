import { mailingCheck, warning } from './define.ts';

/** The fields of mail systems and templates, as in `text/encodings/html-escape.ts`. */
const field =
  /\*\|[^|\n]{1,60}\|\*|\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|%%[\w .:-]{1,60}%%|<%[^%\n]{0,60}%>/;
/** HTML, and the boxes of Docusaurus, that were meant to work and are shown instead. */
const markup =
  /<\/?(?:a|b|br|div|em|i|img|p|span|strong|table|td|u)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|amp|quot|lt|gt|eacute|euml);|(?<=^|\n) {0,3}:::(?:\w+|(?=\n|$))/i;

export const leftover = mailingCheck({
  id: 'leftover',
  summary: {
    nl: 'Er staan geen invulvelden of HTML-codes in de tekst.',
    en: 'No fields to fill in and no HTML codes stand in the text.',
  },
  messages: {
    nl: {
      line: (where: string, found: string) =>
        `In ${where} staat ‘${found}’. Dat vult of zet niemand meer om; lezers zien het zo. Haal het weg.`,
      text: (found: string) =>
        `In de tekst staat ‘${found}’. Niemand vult dat nog in of zet het om; lezers zien het zo.`,
      html: (found: string) =>
        `In de HTML staat het veld ‘${found}’. Vult je mailsysteem dat in? Kies dat dan met \`newsletter.esp\` of --esp, en stuur een proefmail.`,
      subject: 'het onderwerp',
      preheader: 'de preheader',
      title: 'de titel',
    },
    en: {
      line: (where: string, found: string) =>
        `${where} holds ‘${found}’. Nothing fills it in or turns it into anything; readers see it like this. Take it out.`,
      text: (found: string) =>
        `The text holds ‘${found}’. Nothing fills it in or turns it into anything; readers see it like this.`,
      html: (found: string) =>
        `The HTML holds the field ‘${found}’. Does your mail system fill it in? Choose it by \`newsletter.esp\` or --esp, and send a test mail.`,
      subject: 'The subject',
      preheader: 'The preheader',
      title: 'The title',
    },
  },
  *check({ issue, text, fields, html, esp }, say) {
    for (const where of ['subject', 'preheader', 'title'] as const) {
      const found = leftoverIn(issue[where]);
      if (found !== undefined) yield say.line(say[where], found);
    }
    // The text part keeps fields apart with a character of no width; the real ones are allowed.
    const shown = fields
      .reduce((rest, real) => rest.replace(real, ''), text)
      .replaceAll('\u200b', '');
    const found = leftoverIn(shown);
    // An article about templates may well show one.
    if (found !== undefined) yield warning(say.text(found));
    // Texts leave no field in HTML, so one that is there was written in a template.
    const written = esp.name === 'none' ? fieldsIn(html, fields)[0] : undefined;
    if (written !== undefined) yield warning(say.html(written));
  },
});

/** The fields of whatever mail system that stand in HTML, but those that belong there. */
export function fieldsIn(html: string, real: readonly string[]): readonly string[] {
  const all = [...html.matchAll(new RegExp(field, 'g'))].map(([found]) => found);
  return [...new Set(all)].filter((found) => !real.includes(found));
}

function leftoverIn(text: string): string | undefined {
  return (field.exec(text) ?? markup.exec(text))?.[0].trim();
}
